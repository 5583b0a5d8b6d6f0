package id.go.pontianak.bangkom.foundation.approval;

/** What a step is for; each has its own task, title and verb. */
public enum Purpose {
    APPROVE,
    VERIFY,
    PERMIT,
    /** The head of the unit to which the nominee moved confirms. */
    CONFIRM,
    /** HR looks again at a rejection. */
    REVIEW
}
