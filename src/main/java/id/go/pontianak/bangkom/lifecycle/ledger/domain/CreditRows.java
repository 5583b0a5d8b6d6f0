package id.go.pontianak.bangkom.lifecycle.ledger.domain;

import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Credit;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the append-only rows. Each insert is idempotent by a unique key, so that two transactions at once post one row. */
@Component
public class CreditRows {

    /** The credit that a new one posts again, and why. */
    public record Replaced(UUID credit, String reason) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    CreditRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** False when the source is credited already. */
    public boolean insert(UUID id, Credit credit, @Nullable Replaced replaced, @Nullable PersonId by) {
        Training training = credit.training();
        Training.Details details = training.details();
        return jdbc.sql("""
                        INSERT INTO ledger_credit (id, person, programme, title, started, completed, learning_hours, provider, form,
                            certificate_number, international, evidence, source, replaces, reason, posted_by, posted_at)
                        VALUES (:id, :person, :programme, :title, :started, :completed, :hours, :provider, :form,
                            :certificate, :international, :evidence, :source, :replaces, :reason, :by, :at)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("id", id)
                        .param("person", credit.person().value())
                        .param("programme", training.programme())
                        .param("title", training.title())
                        .param("started", details.started())
                        .param("completed", training.completed())
                        .param("hours", training.learningHours().value())
                        .param("provider", details.provider())
                        .param("form", details.form())
                        .param("certificate", details.certificateNumber())
                        .param("international", details.international())
                        .param("evidence", training.evidence())
                        .param("source", credit.source())
                        .param("replaces", replaced == null ? null : replaced.credit())
                        .param("reason", replaced == null ? null : replaced.reason())
                        .param("by", by == null ? null : by.value())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** False when the credit is reversed already. */
    public boolean insertReversal(UUID credit, String reason, PersonId by) {
        return jdbc.sql("""
                        INSERT INTO ledger_credit (id, person, programme, title, started, completed, learning_hours, provider, form,
                            certificate_number, international, evidence, source, reverses, reason, posted_by, posted_at)
                        SELECT :id, person, programme, title, started, completed, -learning_hours, provider, form,
                            certificate_number, international, evidence, 'reversal:' || id, id, :reason, :by, :at
                        FROM ledger_credit WHERE id = :credit AND reverses IS NULL
                        ON CONFLICT DO NOTHING
                        """)
                        .param("id", UUID.randomUUID())
                        .param("credit", credit)
                        .param("reason", reason)
                        .param("by", by.value())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The certificate counts for this credit from now on; false while another credit of the person has it. Without a number: true. */
    public boolean claimCertificate(UUID id, Credit credit) {
        String key = CertificateNumber.key(credit.training().details().certificateNumber());
        return key.isEmpty()
                || jdbc.sql(
                                        "INSERT INTO ledger_certificate (person, number_key, credit) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                                .params(credit.person().value(), key, id)
                                .update()
                        == 1;
    }

    public void releaseCertificate(UUID credit) {
        jdbc.sql("DELETE FROM ledger_certificate WHERE credit = ?")
                .param(credit)
                .update();
    }

    /** The standing credit of this certificate. */
    public Optional<UUID> findByCertificate(PersonId person, String number) {
        return jdbc.sql("SELECT credit FROM ledger_certificate WHERE person = ? AND number_key = ?")
                .params(person.value(), CertificateNumber.key(number))
                .query(UUID.class)
                .optional();
    }

    public Optional<UUID> findBySource(String source) {
        return jdbc.sql("SELECT id FROM ledger_credit WHERE source = ?")
                .param(source)
                .query(UUID.class)
                .optional();
    }

    /** What stands of each of these sources, corrected or not; by source. */
    public Map<String, LearningHours> standingOf(Collection<String> sources) {
        Map<String, LearningHours> hours = new HashMap<>();
        jdbc.sql("""
                        SELECT c.source, coalesce(sum(s.learning_hours), 0) AS hours
                        FROM ledger_credit c LEFT JOIN ledger_standing s ON s.chain = c.chain AND s.link >= c.link
                        WHERE c.source = ANY(:sources) GROUP BY c.source
                        """).param("sources", sources.toArray(String[]::new)).query(row -> {
            hours.put(row.getString("source"), new LearningHours(row.getInt("hours")));
        });
        return hours;
    }

    public UUID lastOfChain(UUID credit) {
        return jdbc.sql("""
                        SELECT l.id FROM ledger_credit c JOIN ledger_credit l ON l.chain = c.chain
                        WHERE c.id = ? ORDER BY l.link DESC LIMIT 1
                        """).param(credit).query(UUID.class).single();
    }

    /** The number of the batch on whose participation this credit rests, also where it is a correction or was taken back. */
    public Optional<String> batchOf(UUID credit) {
        return jdbc.sql("SELECT batch FROM ledger_participation WHERE credit = ? AND batch IS NOT NULL")
                .param(credit)
                .query(String.class)
                .optional();
    }
}
