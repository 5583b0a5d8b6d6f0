package id.go.pontianak.bangkom.lifecycle.ledger.domain;

import id.go.pontianak.bangkom.foundation.document.FileId;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.ledger.HealthProfession;
import id.go.pontianak.bangkom.lifecycle.ledger.evidence.Evidence;
import id.go.pontianak.bangkom.lifecycle.ledger.evidence.EvidenceClaim;
import id.go.pontianak.bangkom.lifecycle.ledger.evidence.EvidenceStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads and writes evidence of trainings elsewhere. */
@Component
public class EvidenceRows {

    private final JdbcClient jdbc;

    EvidenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Numbers such as {@code EXT-2027-000045}, counted per year of handing in. */
    public String nextNumber(int year) {
        int number = jdbc.sql("""
                        INSERT INTO ledger_evidence_number (year, last) VALUES (:year, 1)
                        ON CONFLICT (year) DO UPDATE SET last = ledger_evidence_number.last + 1
                        RETURNING last
                        """).param("year", year).query(Integer.class).single();
        return "EXT-%d-%06d".formatted(year, number);
    }

    /** False while the same certificate of the person is under way. */
    public boolean insert(Evidence evidence) {
        return claim(jdbc.sql("""
                        INSERT INTO ledger_evidence (number, person, unit, handed_in_by, handed_in_at, status, version, title, form, provider,
                            place, started, completed, stated_hours, amount, certificate_number, certificate_key, certificate_day, international,
                            relevance, file, profession, points_number, points)
                        VALUES (:number, :person, :unit, :by, :at, :status, :version, :title, :form, :provider, :place, :started, :completed,
                            :hours, :amount, :certificate, :key, :day, :international, :relevance, :file, :profession, :pointsNumber, :points)
                        ON CONFLICT (person, certificate_key) WHERE status IN ('RELEVANCE', 'VERIFYING', 'RETURNED') DO NOTHING
                        """), evidence)
                        .param("person", evidence.person().value())
                        .param("unit", evidence.handedIn().unit())
                        .param("by", evidence.handedIn().by().value())
                        .param("at", evidence.handedIn().at().atOffset(ZoneOffset.UTC))
                        .param("status", evidence.status().name())
                        .param("version", evidence.version())
                        .update()
                == 1;
    }

    public void updateClaim(Evidence evidence) {
        claim(jdbc.sql("""
                        UPDATE ledger_evidence SET version = version + 1, title = :title, form = :form, provider = :provider, place = :place,
                            started = :started, completed = :completed, stated_hours = :hours, amount = :amount,
                            certificate_number = :certificate, certificate_key = :key, certificate_day = :day,
                            international = :international, relevance = :relevance, file = :file, profession = :profession,
                            points_number = :pointsNumber, points = :points
                        WHERE number = :number
                        """), evidence).update();
    }

    /** Where it stands now, and what was decided. */
    public void updateStatus(String number, EvidenceStatus status, Evidence.Ruling ruling) {
        jdbc.sql("""
                        UPDATE ledger_evidence SET version = version + 1, status = :status, allowed_hours = :allowed, reason = :reason, credit = :credit
                        WHERE number = :number
                        """)
                .param("number", number)
                .param("status", status.name())
                .param("allowed", ruling.allowedHours())
                .param("reason", ruling.reason())
                .param("credit", ruling.credit())
                .update();
    }

    public Evidence load(String number) {
        return jdbc.sql("SELECT * FROM ledger_evidence WHERE number = ?")
                .param(number)
                .query((row, no) -> read(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Newest first. */
    public List<Evidence> listOf(PersonId person) {
        return jdbc.sql("SELECT * FROM ledger_evidence WHERE person = ? ORDER BY handed_in_at DESC")
                .param(person.value())
                .query((row, no) -> read(row))
                .list();
    }

    public Optional<String> findOpen(PersonId person, String certificateNumber) {
        return listOf(person).stream()
                .filter(evidence -> evidence.status().open())
                .filter(evidence -> CertificateNumber.key(
                                evidence.claim().certificate().number())
                        .equals(CertificateNumber.key(certificateNumber)))
                .map(Evidence::number)
                .findFirst();
    }

    private static StatementSpec claim(StatementSpec statement, Evidence evidence) {
        EvidenceClaim claim = evidence.claim();
        EvidenceClaim.@Nullable Points points = claim.points();
        return statement
                .param("profession", points == null ? null : points.profession().name())
                .param("pointsNumber", points == null ? null : points.number())
                .param("points", points == null ? null : points.value())
                .param("number", evidence.number())
                .param("title", claim.title())
                .param("form", claim.form())
                .param("provider", claim.held().provider())
                .param("place", claim.held().place())
                .param("started", claim.held().started())
                .param("completed", claim.held().completed())
                .param("hours", claim.amount().statedHours())
                .param("amount", claim.amount().count())
                .param("certificate", claim.certificate().number())
                .param("key", CertificateNumber.key(claim.certificate().number()))
                .param("day", claim.certificate().day())
                .param("international", claim.held().international())
                .param("relevance", claim.relevance())
                .param("file", evidence.file().value());
    }

    private static Evidence read(ResultSet row) throws SQLException {
        return new Evidence(
                row.getString("number"),
                new Evidence.HandedIn(
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getString("unit"),
                        new PersonId(row.getObject("handed_in_by", UUID.class)),
                        row.getTimestamp("handed_in_at").toInstant()),
                EvidenceStatus.valueOf(row.getString("status")),
                row.getInt("version"),
                claim(row),
                new FileId(row.getObject("file", UUID.class)),
                new Evidence.Ruling(
                        row.getObject("allowed_hours", Integer.class),
                        row.getString("reason"),
                        row.getObject("credit", UUID.class)));
    }

    private static EvidenceClaim claim(ResultSet row) throws SQLException {
        return new EvidenceClaim(
                row.getString("title"),
                row.getInt("form"),
                new EvidenceClaim.Held(
                        row.getString("provider"),
                        row.getString("place"),
                        row.getObject("started", LocalDate.class),
                        row.getObject("completed", LocalDate.class),
                        row.getBoolean("international")),
                new EvidenceClaim.Amount(
                        row.getObject("stated_hours", Integer.class), row.getObject("amount", Integer.class)),
                new EvidenceClaim.Certificate(
                        row.getString("certificate_number"), row.getObject("certificate_day", LocalDate.class)),
                row.getString("relevance"),
                points(row));
    }

    private static EvidenceClaim.@Nullable Points points(ResultSet row) throws SQLException {
        String profession = row.getString("profession");
        return profession == null
                ? null
                : new EvidenceClaim.Points(
                        HealthProfession.valueOf(profession),
                        row.getString("points_number"),
                        row.getBigDecimal("points"));
    }
}
