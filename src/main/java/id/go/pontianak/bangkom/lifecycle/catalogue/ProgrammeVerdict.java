package id.go.pontianak.bangkom.lifecycle.catalogue;

/** What is to become of a programme after a batch was evaluated; the name completes {@code catalogue.verdict.<name>}. */
public enum ProgrammeVerdict {
    CONTINUE,
    CONTINUE_WITH_IMPROVEMENT,
    ADJUST_METHOD,
    REPLACE_OR_STOP,
    REVIEW_NEED,
    /** The facts do not suffice: only proposed, never decided. */
    REVIEW;

    /** Whether the programme simply goes on, so that nobody need decide. */
    public boolean goesOn() {
        return this == CONTINUE || this == CONTINUE_WITH_IMPROVEMENT;
    }

    public String messageKey() {
        return "catalogue.verdict." + name();
    }
}
