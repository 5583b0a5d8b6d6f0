package id.go.pontianak.bangkom.lifecycle.eligibility;

/** When it counts what the requirements say of somebody. */
public enum Occasion {
    SUBMITTED,
    RESUBMITTED,
    RESCHEDULED,
    CALLED_UP
}
