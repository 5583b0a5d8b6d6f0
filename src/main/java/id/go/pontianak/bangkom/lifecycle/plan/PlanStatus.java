package id.go.pontianak.bangkom.lifecycle.plan;

import id.go.pontianak.bangkom.foundation.workflow.StatusFamily;

/** Where a plan stands on its way; the name completes {@code plan.status.<name>}. */
public enum PlanStatus {
    DRAFT,
    AT_DIVISION,
    AT_AGENCY,
    AT_SECRETARY,
    AT_MAYOR,
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

    public StatusFamily family() {
        return switch (this) {
            case DRAFT, AT_DIVISION, AT_AGENCY, AT_SECRETARY, AT_MAYOR -> StatusFamily.WAITING;
            case SET -> StatusFamily.HELD;
            case REPLACED, DROPPED -> StatusFamily.ENDED;
        };
    }

    public String messageKey() {
        return "plan.status." + name();
    }
}
