package id.go.pontianak.bangkom.foundation.approval;

/** How a step ended. */
public enum StepOutcome {
    APPROVED,
    RETURNED,
    REJECTED,
    /** The decider declared a conflict of interest; the superior office decides (UU 30/2014 art. 42-43). */
    CONFLICT,
    UPHELD,
    OVERTURNED,
    /** Nobody decided: the route changed while it waited. */
    SUPERSEDED;

    public static StepOutcome of(String outcome) {
        return valueOf(outcome.toUpperCase(java.util.Locale.ROOT));
    }
}
