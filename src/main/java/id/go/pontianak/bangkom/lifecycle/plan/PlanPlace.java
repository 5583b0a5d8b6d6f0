package id.go.pontianak.bangkom.lifecycle.plan;

/** Where an item is held; the name completes {@code plan.place.<name>}. */
public enum PlanPlace {
    IN_TOWN,
    OUT_OF_TOWN,
    ABROAD,
    ONLINE
}
