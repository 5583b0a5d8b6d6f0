package id.go.pontianak.bangkom.lifecycle.needs;

import id.go.pontianak.bangkom.foundation.workflow.StatusFamily;

/** Where the needs of one perangkat daerah stand. */
public enum UnitStatus {
    /** People rate themselves and superiors confirm. */
    COLLECTING,
    RECAPPING,
    /** Before the head. */
    SIGNING,
    /** Signed, before an analyst. */
    SUBMITTED,
    VERIFIED,
    /** Closed by an analyst with what had come in, unsigned. */
    CLOSED_SILENT,
    LOCKED,
    CANCELLED;

    /** Whether the city waits for it no more. */
    public boolean settled() {
        return this == VERIFIED || this == CLOSED_SILENT || this == LOCKED;
    }

    /** Whether it may still be given back by HR. */
    public boolean returnable() {
        return this == VERIFIED || this == CLOSED_SILENT;
    }

    public StatusFamily family() {
        return switch (this) {
            case COLLECTING, RECAPPING, SIGNING, SUBMITTED -> StatusFamily.WAITING;
            case VERIFIED, LOCKED -> StatusFamily.HELD;
            case CLOSED_SILENT, CANCELLED -> StatusFamily.ENDED;
        };
    }

    public String messageKey() {
        return "needs.unit.status." + name();
    }
}
