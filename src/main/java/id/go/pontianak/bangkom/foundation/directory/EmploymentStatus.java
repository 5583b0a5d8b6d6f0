package id.go.pontianak.bangkom.foundation.directory;

/** Permanent, probationary, or contract civil servant; contract staff may work part time. */
public enum EmploymentStatus {
    PNS,
    CPNS,
    PPPK,
    PPPK_PARUH_WAKTU
}
