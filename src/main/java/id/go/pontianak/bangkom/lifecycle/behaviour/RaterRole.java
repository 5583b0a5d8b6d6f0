package id.go.pontianak.bangkom.lifecycle.behaviour;

/** How somebody stands to whom he judges; the name completes {@code behaviour.role.<name>}. */
public enum RaterRole {
    SUPERIOR("evaluation.weightSuperior"),
    PEER("evaluation.weightPeer"),
    SUBORDINATE("evaluation.weightSubordinate"),
    SELF("evaluation.weightSelf");

    private final String weight;

    RaterRole(String weight) {
        this.weight = weight;
    }

    /** The key of the setting that says what his answer weighs, in percent. */
    public String weight() {
        return weight;
    }
}
