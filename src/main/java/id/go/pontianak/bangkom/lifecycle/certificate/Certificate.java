package id.go.pontianak.bangkom.lifecycle.certificate;

import id.go.pontianak.bangkom.foundation.directory.SigningOfficials.Signer;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as it was issued. {@code place} is its bit in the status list of its year, {@code code} (80 random bits, base32) is what its QR code leads to and tells nothing about the
 * number; {@code signer} who answered for the head of BKPSDM on the day of issue, with his capacity; {@code employeeNumber} the NIP of the recipient, empty where he has none; {@code checksum} the first eight hexadecimal digits of the
 * SHA-256 over what matters on it.
 */
public record Certificate(
        UUID id,
        String number,
        Place place,
        String code,
        CertificateOrder order,
        String employeeNumber,
        Signer signer,
        Instant issuedAt,
        String checksum,
        State state) {

    /** Index of its bit in the status list of a year; given once and never to another, whatever becomes of the certificate. */
    public record Place(int year, int index) {}

    /** Whether it is valid, and how that ended; {@code change} is null while it is. */
    public record State(CertificateStatus status, @Nullable Change change) {

        public static final State FRESH = new State(CertificateStatus.VALID, null);
    }

    /** When and why it is valid no more; {@code replacedBy} is the number of the newer one. */
    public record Change(
            @Nullable String reason, Instant at, @Nullable String replacedBy) {}

    public PersonId person() {
        return order.recipient().person();
    }

    /** Under which deeds on it are recorded. */
    public CaseNumber journal() {
        return new CaseNumber(number);
    }

    public boolean valid() {
        return state.status() == CertificateStatus.VALID;
    }
}
