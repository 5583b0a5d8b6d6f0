package id.go.pontianak.bangkom.lifecycle.plan;

import id.go.pontianak.bangkom.foundation.workflow.StatusFamily;

/** Where a plan stands on its way; the name completes {@code plan.status.<name>}. */
public enum PlanStatus {
    DRAFT,
    AT_DIVISION,
    AT_AGENCY,
    AT_SECRETARY,
    AT_MAYOR,
    /** Set by the mayor for a day to come; nothing of it holds before, and it may be taken back. */
    COMING,
    SET,
    /** An amendment was set after it. */
    REPLACED,
    /** Given up before it was set. */
    DROPPED;

    /** Before an office: nobody edits it. */
    public boolean underApproval() {
        return this == AT_DIVISION || this == AT_AGENCY || this == AT_SECRETARY || this == AT_MAYOR;
    }

    public boolean open() {
        return this == DRAFT || underApproval();
    }

    /** Neither in force yet nor over. */
    public boolean pending() {
        return open() || this == COMING;
    }

    public StatusFamily family() {
        return switch (this) {
            case DRAFT, AT_DIVISION, AT_AGENCY, AT_SECRETARY, AT_MAYOR, COMING -> StatusFamily.WAITING;
            case SET -> StatusFamily.HELD;
            case REPLACED, DROPPED -> StatusFamily.ENDED;
        };
    }

    public String messageKey() {
        return "plan.status." + name();
    }
}
