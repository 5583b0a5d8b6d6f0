package id.go.pontianak.bangkom.lifecycle.ledger.domain;

/** Who looks at evidence before HR does. */
public interface EvidenceRoute {

    /** {@code above}: whether there is an office above; {@code issuer}: whether the provider is one of the register. */
    record Facts(boolean above, boolean issuer, int hours, int routineHours) {}

    boolean asksSuperior(Facts facts);
}
