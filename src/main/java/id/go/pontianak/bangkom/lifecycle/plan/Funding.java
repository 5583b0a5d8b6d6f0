package id.go.pontianak.bangkom.lifecycle.plan;

/** From which money an item is paid; the name completes {@code plan.funding.<name>}. */
public enum Funding {
    /** Budget of BKPSDM (APBD). */
    BKPSDM,
    /** Budget of the perangkat daerah that sends people. */
    UNIT,
    /** Paid to the organiser by those who take part. */
    CONTRIBUTION,
    /** Paid by the state, or free. */
    STATE
}
