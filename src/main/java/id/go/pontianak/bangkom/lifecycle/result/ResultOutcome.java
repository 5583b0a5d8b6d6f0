package id.go.pontianak.bangkom.lifecycle.result;

/** What somebody's participation came to; the name completes {@code result.outcome.<name>}. */
public enum ResultOutcome {
    PASSED,
    PASSED_WITH_REMARK,
    /** Failed by score alone; one more attempt is open. */
    REMEDIAL,
    FAILED,
    /** Left the training, or was absent for longer than its rules allow (gugur). */
    DROPPED,
    /** Never came (batal). */
    VOID;

    /** Whether certificate and learning hours follow. */
    public boolean passed() {
        return this == PASSED || this == PASSED_WITH_REMARK;
    }

    public String messageKey() {
        return "result.outcome." + name();
    }
}
