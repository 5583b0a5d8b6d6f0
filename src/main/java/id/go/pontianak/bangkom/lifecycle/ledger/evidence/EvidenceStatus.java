package id.go.pontianak.bangkom.lifecycle.ledger.evidence;

/** Where evidence of a training elsewhere stands. */
public enum EvidenceStatus {
    /** The superior is asked whether it has to do with the work. */
    RELEVANCE,
    VERIFYING,
    RETURNED,
    CREDITED,
    REJECTED,
    WITHDRAWN;

    public boolean open() {
        return this == RELEVANCE || this == VERIFYING || this == RETURNED;
    }

    public String messageKey() {
        return "ledger.evidence.status." + name();
    }
}
