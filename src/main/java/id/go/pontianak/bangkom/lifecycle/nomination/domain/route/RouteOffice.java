package id.go.pontianak.bangkom.lifecycle.nomination.domain.route;

/** Whom a row of the route asks, before anybody looks up which office that is for this nominee. */
public enum RouteOffice {
    /** Atasan langsung. */
    SUPERVISOR,
    /** Kepala perangkat daerah. */
    UNIT_HEAD,
    /** The office above the nominee's own (Asisten, for a head). */
    SUPERIOR,
    HR_ANALYST,
    KEPALA_BKPSDM,
    SEKDA,
    WALI_KOTA
}
