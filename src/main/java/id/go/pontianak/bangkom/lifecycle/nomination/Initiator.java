package id.go.pontianak.bangkom.lifecycle.nomination;

/** Who proposes, and so which steps the route still needs (DMN approval-route). */
public enum Initiator {
    SUPERVISOR,
    UNIT_HR,
    EMPLOYEE,
    HR
}
