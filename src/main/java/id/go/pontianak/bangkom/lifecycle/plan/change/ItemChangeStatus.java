package id.go.pontianak.bangkom.lifecycle.plan.change;

import id.go.pontianak.bangkom.foundation.workflow.StatusFamily;

/** Where a change of an item stands; the name completes {@code plan.change.status.<name>}. */
public enum ItemChangeStatus {
    AT_DIVISION,
    AT_AGENCY,
    AT_SECRETARY,
    /** Back at the analysts. */
    RETURNED,
    /** All approved: the plan in force is changed. */
    APPLIED,
    REFUSED,
    /** Taken back by the analysts. */
    WITHDRAWN;

    public boolean open() {
        return this == RETURNED || underApproval();
    }

    public boolean underApproval() {
        return this == AT_DIVISION || this == AT_AGENCY || this == AT_SECRETARY;
    }

    public StatusFamily family() {
        return switch (this) {
            case AT_DIVISION, AT_AGENCY, AT_SECRETARY -> StatusFamily.WAITING;
            case RETURNED -> StatusFamily.RETURNED;
            case APPLIED -> StatusFamily.HELD;
            case REFUSED, WITHDRAWN -> StatusFamily.ENDED;
        };
    }

    public String messageKey() {
        return "plan.change.status." + name();
    }
}
