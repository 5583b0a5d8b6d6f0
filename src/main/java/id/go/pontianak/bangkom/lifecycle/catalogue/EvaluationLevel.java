package id.go.pontianak.bangkom.lifecycle.catalogue;

/** At which of Kirkpatrick's four levels a programme is evaluated; the name completes {@code catalogue.level.<name>}. */
public enum EvaluationLevel {
    /** Reaction: what participants say of the training. */
    L1,
    /** Learning: pre-test and post-test on the same questions. */
    L2,
    /** Behaviour at work afterwards. */
    L3,
    /** Results of the unit. */
    L4
}
