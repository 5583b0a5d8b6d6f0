package id.go.pontianak.bangkom.foundation.workflow;

/** How the parent of a case (its batch) is locked before the case itself. */
public enum ParentLock {
    /** Not at all: it has none, or the caller holds its lock. */
    NONE,
    /** {@code FOR SHARE}: the case changes, the parent must not meanwhile. */
    SHARE,
    /** {@code FOR UPDATE}: what belongs to the parent (a seat) may change with the case. */
    UPDATE,
    /** As a decision of one of its tasks needs it where the case stands today. */
    DECIDING
}
