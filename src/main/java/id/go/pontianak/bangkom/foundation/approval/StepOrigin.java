package id.go.pontianak.bangkom.foundation.approval;

/** Why a step exists. */
public enum StepOrigin {
    ROUTE,
    CONFLICT,
    TRANSFER,
    /** Corrected and handed in again. */
    RETURN,
    REVIEW,
    /** The decision before it was taken back. */
    TAKE_BACK,
    /** HR asked another office. */
    RESCUE
}
