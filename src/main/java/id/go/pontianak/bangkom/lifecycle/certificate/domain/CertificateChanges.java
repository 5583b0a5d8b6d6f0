package id.go.pontianak.bangkom.lifecycle.certificate.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.certificate.Certificate;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The only changes of a certificate: it is revoked or replaced. What was printed stays as it is. */
@Component
public class CertificateChanges {

    private final JdbcClient jdbc;
    private final CertificateRows rows;
    private final Clock clock;

    CertificateChanges(JdbcClient jdbc, CertificateRows rows, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    /** The certificate as it stands, which nobody else changes before the end of the transaction. */
    public Optional<Certificate> lock(UUID id) {
        jdbc.sql("SELECT id FROM certificate_certificate WHERE id = ? FOR UPDATE")
                .param(id)
                .query(UUID.class)
                .optional();
        return rows.find(id);
    }

    public void revoke(Certificate certificate, String reason, PersonId by, @Nullable UUID credit) {
        change(certificate, reason, by, "status = 'REVOKED', credit = :other", credit);
    }

    /** Before the new one is written: of one person and event one is valid. */
    public void replace(Certificate certificate, UUID fresh, String reason, PersonId by) {
        change(certificate, reason, by, "status = 'REPLACED', replaced_by = :other", fresh);
    }

    /** The credit that was reversed with it; null where none was. */
    public @Nullable UUID creditOf(Certificate certificate) {
        return jdbc.sql("SELECT credit FROM certificate_certificate WHERE id = ? AND credit IS NOT NULL")
                .param(certificate.id())
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    private void change(Certificate certificate, String reason, PersonId by, String status, @Nullable UUID other) {
        jdbc.sql("UPDATE certificate_certificate SET reason = :reason, changed_by = :by, changed_at = :at, " + status
                        + " WHERE id = :id")
                .param("reason", reason)
                .param("by", by.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("other", other)
                .param("id", certificate.id())
                .update();
    }
}
