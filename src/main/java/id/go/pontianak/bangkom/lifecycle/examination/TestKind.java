package id.go.pontianak.bangkom.lifecycle.examination;

/** Which test of a group; the name completes {@code examination.kind.<name>}. Of a remedial counts no more than the passing score. */
public enum TestKind {
    PRE,
    POST,
    REMEDIAL,
    /** Weeks after the training, to see what is remembered; counts for no result. */
    DELAYED
}
