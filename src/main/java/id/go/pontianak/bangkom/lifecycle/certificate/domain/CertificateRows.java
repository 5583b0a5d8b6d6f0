package id.go.pontianak.bangkom.lifecycle.certificate.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.certificate.Certificate;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateOrder.Subject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads certificates with the lines of their second page, and lays new ones down. */
@Component
public class CertificateRows {

    private static final String SELECT = """
            SELECT c.*, n.number AS replacement FROM certificate_certificate c
            LEFT JOIN certificate_certificate n ON n.id = c.replaced_by""";

    private final JdbcClient jdbc;

    CertificateRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(Certificate certificate, NumberSeries.Numbered numbered) {
        jdbc.sql("""
                        INSERT INTO certificate_certificate (id, number, code, class, year, serial, status_index, event_key, person, name, employee_number,
                            rank, position, unit, programme, title, run, organiser, partner, starts, ends, place, learning_hours, part, result,
                            qualification, score, signer_name, signer_rank, signer_employee_number, signer_title, checksum, issued_at)
                        VALUES (:id, :number, :code, :class, :year, :serial, :index, :event, :person, :name, :employeeNumber,
                            :rank, :position, :unit, :programme, :title, :run, :organiser, :partner, :starts, :ends, :place, :hours, :part, :result,
                            :qualification, :score, :signerName, :signerRank, :signerNumber, :signerTitle, :checksum, :issuedAt)
                        """)
                .params(CertificateColumns.of(certificate))
                .param("class", numbered.klass())
                .param("year", numbered.place().year())
                .param("index", numbered.place().index())
                .param("serial", numbered.serial())
                .update();
        int no = 1;
        for (Subject subject : certificate.order().subjects()) {
            jdbc.sql(
                            "INSERT INTO certificate_subject (certificate, no, title, learning_hours, score) VALUES (?, ?, ?, ?, ?)")
                    .params(
                            certificate.id(),
                            no++,
                            subject.title(),
                            subject.hours().value(),
                            subject.score())
                    .update();
        }
    }

    public Optional<Certificate> find(UUID id) {
        return one(" WHERE c.id = :value", id);
    }

    public Optional<Certificate> findByCode(String code) {
        return one(" WHERE c.code = :value", code);
    }

    /** The valid one, otherwise the latest. */
    public Optional<Certificate> findLatest(String event, PersonId person) {
        return list(
                        " WHERE c.event_key = :event AND c.person = :person ORDER BY (c.status = 'VALID') DESC, c.serial DESC LIMIT 1",
                        Map.of("event", event, "person", person.value()))
                .stream()
                .findFirst();
    }

    public List<Certificate> listOf(PersonId person) {
        return list(
                " WHERE c.person = :value ORDER BY c.issued_at DESC, c.serial DESC", Map.of("value", person.value()));
    }

    public List<Certificate> listOf(String event) {
        return list(" WHERE c.event_key = :value ORDER BY c.name, c.serial", Map.of("value", event));
    }

    public List<Integer> listEnded(int year) {
        return jdbc.sql(
                        "SELECT status_index FROM certificate_certificate WHERE year = ? AND status <> 'VALID' ORDER BY status_index")
                .param(year)
                .query(Integer.class)
                .list();
    }

    private Optional<Certificate> one(String condition, Object value) {
        return list(condition, Map.of("value", value)).stream().findFirst();
    }

    List<Certificate> list(String condition, Map<String, ? extends @Nullable Object> values) {
        List<CertificateColumns> found = jdbc.sql(SELECT + condition)
                .params(values)
                .query((row, no) -> CertificateColumns.read(row))
                .list();
        Map<UUID, List<Subject>> subjects =
                subjects(found.stream().map(CertificateColumns::id).toList());
        return found.stream()
                .map(row -> row.certificate(subjects.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** Without the lines of the second page, which lists do not show. */
    List<Certificate> listHeads(String condition, Map<String, ? extends @Nullable Object> values) {
        return jdbc.sql(SELECT + condition)
                .params(values)
                .query((row, no) -> CertificateColumns.read(row).plain())
                .list();
    }

    private Map<UUID, List<Subject>> subjects(Collection<UUID> certificates) {
        if (certificates.isEmpty()) {
            return Map.of();
        }
        Stream<CertificateColumns.SubjectRow> rows = jdbc
                .sql(
                        "SELECT * FROM certificate_subject WHERE certificate = ANY(:certificates) ORDER BY certificate, no")
                .param("certificates", certificates.toArray(UUID[]::new))
                .query((row, no) -> CertificateColumns.subject(row))
                .list()
                .stream();
        return rows.collect(Collectors.groupingBy(
                CertificateColumns.SubjectRow::certificate,
                Collectors.mapping(CertificateColumns.SubjectRow::subject, Collectors.toList())));
    }
}
