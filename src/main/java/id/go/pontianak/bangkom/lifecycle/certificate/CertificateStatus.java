package id.go.pontianak.bangkom.lifecycle.certificate;

/** Whether a certificate may be relied on; of one person and event at most one is valid. */
public enum CertificateStatus {
    VALID,
    /** Taken back; its learning hours are reversed. */
    REVOKED,
    /** A newer certificate says the same correctly. */
    REPLACED
}
