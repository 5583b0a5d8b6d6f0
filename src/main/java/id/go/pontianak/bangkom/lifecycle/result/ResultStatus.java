package id.go.pontianak.bangkom.lifecycle.result;

import id.go.pontianak.bangkom.foundation.workflow.StatusFamily;

/** Where the results of a batch stand. */
public enum ResultStatus {
    RECORDING,
    VERIFYING,
    CONFIRMING,
    /** Set; certificates and learning hours follow, one participant after the other. */
    CONFIRMED,
    /** All of it is done. */
    POSTED,
    /** The batch was called off, or closed without results. */
    CANCELLED;

    /** Whether it may still be given back or ended without results. */
    public boolean undecided() {
        return this == RECORDING || this == VERIFYING || this == CONFIRMING;
    }

    /** Whether an analyst has verified what stands there. */
    public boolean verified() {
        return this == CONFIRMING || this == CONFIRMED || this == POSTED;
    }

    /** Whether it was handed up or set, so that what is measured afterwards changes nothing by itself. */
    public boolean frozen() {
        return this != RECORDING && this != CANCELLED;
    }

    /** Whether it is final. */
    public boolean set() {
        return this == CONFIRMED || this == POSTED;
    }

    public StatusFamily family() {
        return switch (this) {
            case RECORDING, VERIFYING, CONFIRMING -> StatusFamily.WAITING;
            case CONFIRMED -> StatusFamily.HELD;
            case POSTED, CANCELLED -> StatusFamily.ENDED;
        };
    }

    public String messageKey() {
        return "result.status." + name();
    }
}
