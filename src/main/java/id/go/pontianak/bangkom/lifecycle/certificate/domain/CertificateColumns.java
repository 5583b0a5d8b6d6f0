package id.go.pontianak.bangkom.lifecycle.certificate.domain;

import id.go.pontianak.bangkom.foundation.directory.SigningOfficials.Signer;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.certificate.Certificate;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateOrder;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateOrder.Course;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateOrder.Outcome;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateOrder.Part;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateOrder.Recipient;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateOrder.Result;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateOrder.Subject;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the table: what was printed and what became of it, without the lines of the second page. */
record CertificateColumns(Certificate plain) {

    record SubjectRow(UUID certificate, Subject subject) {}

    UUID id() {
        return plain.id();
    }

    Certificate certificate(List<Subject> subjects) {
        CertificateOrder order = plain.order();
        return new Certificate(
                plain.id(),
                plain.number(),
                plain.place(),
                plain.code(),
                new CertificateOrder(order.event(), order.recipient(), order.course(), order.outcome(), subjects),
                plain.employeeNumber(),
                plain.signer(),
                plain.issuedAt(),
                plain.checksum(),
                plain.state());
    }

    static Map<String, @Nullable Object> of(Certificate certificate) {
        CertificateOrder order = certificate.order();
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("id", certificate.id());
        columns.put("number", certificate.number());
        columns.put("code", certificate.code());
        columns.put("event", order.event());
        columns.put("employeeNumber", certificate.employeeNumber());
        columns.put("checksum", certificate.checksum());
        columns.put("issuedAt", certificate.issuedAt().atOffset(ZoneOffset.UTC));
        columns.put("signerName", certificate.signer().name());
        columns.put("signerRank", certificate.signer().rank());
        columns.put("signerNumber", certificate.signer().employeeNumber());
        columns.put("signerTitle", certificate.signer().title());
        put(columns, order.recipient());
        put(columns, order.course());
        put(columns, order.outcome());
        return columns;
    }

    private static void put(Map<String, @Nullable Object> columns, Recipient recipient) {
        columns.put("person", recipient.person().value());
        columns.put("name", recipient.name());
        columns.put("rank", recipient.rank());
        columns.put("position", recipient.position());
        columns.put("unit", recipient.unit());
    }

    private static void put(Map<String, @Nullable Object> columns, Course course) {
        columns.put("programme", course.code());
        columns.put("title", course.title());
        columns.put("run", course.run());
        columns.put("organiser", course.organiser());
        columns.put("partner", course.partner());
        columns.put("starts", course.starts());
        columns.put("ends", course.ends());
        columns.put("place", course.place());
        columns.put("hours", course.hours().value());
    }

    private static void put(Map<String, @Nullable Object> columns, Outcome outcome) {
        columns.put("part", outcome.part().name());
        columns.put("result", outcome.result().name());
        columns.put("qualification", outcome.qualification());
        columns.put("score", outcome.score());
    }

    static CertificateColumns read(ResultSet row) throws SQLException {
        return new CertificateColumns(new Certificate(
                row.getObject("id", UUID.class),
                row.getString("number"),
                new Certificate.Place(row.getInt("year"), row.getInt("status_index")),
                row.getString("code"),
                new CertificateOrder(row.getString("event_key"), recipient(row), course(row), outcome(row), List.of()),
                row.getString("employee_number"),
                new Signer(
                        row.getString("signer_name"),
                        row.getString("signer_rank"),
                        row.getString("signer_employee_number"),
                        row.getString("signer_title")),
                row.getTimestamp("issued_at").toInstant(),
                row.getString("checksum"),
                state(row)));
    }

    static SubjectRow subject(ResultSet row) throws SQLException {
        return new SubjectRow(
                row.getObject("certificate", UUID.class),
                new Subject(
                        row.getString("title"),
                        new LearningHours(row.getInt("learning_hours")),
                        row.getBigDecimal("score")));
    }

    private static Recipient recipient(ResultSet row) throws SQLException {
        return new Recipient(
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("name"),
                row.getString("rank"),
                row.getString("position"),
                row.getString("unit"));
    }

    private static Course course(ResultSet row) throws SQLException {
        return new Course(
                row.getString("programme"),
                row.getString("title"),
                row.getString("run"),
                row.getString("organiser"),
                row.getString("partner"),
                Objects.requireNonNull(row.getObject("starts", LocalDate.class)),
                Objects.requireNonNull(row.getObject("ends", LocalDate.class)),
                row.getString("place"),
                new LearningHours(row.getInt("learning_hours")));
    }

    private static Outcome outcome(ResultSet row) throws SQLException {
        return new Outcome(
                Part.valueOf(row.getString("part")),
                Result.valueOf(row.getString("result")),
                row.getString("qualification"),
                row.getBigDecimal("score"));
    }

    private static Certificate.State state(ResultSet row) throws SQLException {
        Timestamp changed = row.getTimestamp("changed_at");
        return new Certificate.State(
                CertificateStatus.valueOf(row.getString("status")),
                changed == null
                        ? null
                        : new Certificate.Change(
                                row.getString("reason"), changed.toInstant(), row.getString("replacement")));
    }
}
