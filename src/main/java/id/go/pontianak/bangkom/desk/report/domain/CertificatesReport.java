package id.go.pontianak.bangkom.desk.report.domain;

import id.go.pontianak.bangkom.desk.report.Report;
import id.go.pontianak.bangkom.desk.report.ReportTable;
import id.go.pontianak.bangkom.desk.report.ReportTable.Column;
import id.go.pontianak.bangkom.desk.report.ReportTable.Drawing;
import id.go.pontianak.bangkom.desk.report.ReportTable.Kind;
import id.go.pontianak.bangkom.desk.report.ReportTable.Row;
import id.go.pontianak.bangkom.desk.report.ReportTable.Term;
import id.go.pontianak.bangkom.foundation.database.PlannedAnew;
import id.go.pontianak.bangkom.foundation.kernel.City;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of certificates issued in a year and how many each programme has; a perangkat daerah reads those of the people it has today. */
@Component
class CertificatesReport implements Report {

    private static final String VALID = "VALID";

    private record Issued(
            String number,
            LocalDate day,
            String name,
            String employeeNumber,
            String unit,
            String programme,
            String title,
            int hours,
            String status) {}

    private final JdbcClient jdbc;

    CertificatesReport(@PlannedAnew JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "certificates";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<ReportTable> read(Question question) {
        List<Issued> issued = issued(question);
        return List.of(programmes(issued), register(issued));
    }

    private static ReportTable programmes(List<Issued> issued) {
        Map<String, List<Issued>> byProgramme =
                issued.stream().collect(Collectors.groupingBy(Issued::title, TreeMap::new, Collectors.toList()));
        List<Row> rows = new ArrayList<>();
        byProgramme.forEach((title, all) -> rows.add(counts(title, all)));
        return new ReportTable(
                "programmes",
                List.of(
                        new Column("programme", Kind.TEXT),
                        new Column("issued", Kind.COUNT),
                        new Column("valid", Kind.COUNT),
                        new Column("notValid", Kind.COUNT),
                        new Column("hours", Kind.COUNT)),
                rows,
                counts(Term.of("report.total"), issued),
                new Drawing(1, 3));
    }

    private static Row counts(Object name, List<Issued> all) {
        List<Issued> valid =
                all.stream().filter(one -> one.status().equals(VALID)).toList();
        return Row.of(
                name,
                all.size(),
                valid.size(),
                all.size() - valid.size(),
                valid.stream().mapToInt(Issued::hours).sum());
    }

    private static ReportTable register(List<Issued> issued) {
        return ReportTable.of(
                "register",
                List.of(
                        new Column("number", Kind.TEXT),
                        new Column("issuedOn", Kind.DAY),
                        new Column("name", Kind.TEXT),
                        new Column("employeeNumber", Kind.TEXT),
                        new Column("unit", Kind.TEXT),
                        new Column("programme", Kind.TEXT),
                        new Column("hours", Kind.COUNT),
                        new Column("state", Kind.TEXT)),
                issued.stream()
                        .map(one -> Row.of(
                                one.number(),
                                one.day(),
                                one.name(),
                                one.employeeNumber(),
                                one.unit(),
                                one.title(),
                                one.hours(),
                                Term.of("report.certificate." + one.status())))
                        .toList());
    }

    private List<Issued> issued(Question question) {
        return jdbc.sql("""
                        SELECT c.number, c.issued_at, c.name, c.employee_number, c.unit, c.programme, c.title, c.learning_hours, c.status
                        FROM certificate_certificate c
                        JOIN directory_person p ON p.id = c.person
                        JOIN directory_unit u ON u.code = p.unit_code
                        WHERE c.issued_at >= :from AND c.issued_at < :to AND (:city OR u.government_unit = ANY(:units))
                        ORDER BY c.issued_at, c.class, c.serial
                        """)
                .param("from", first(question.year()))
                .param("to", first(question.year() + 1))
                .param("city", question.city())
                .param("units", question.units())
                .query((row, no) -> new Issued(
                        row.getString("number"),
                        LocalDate.ofInstant(
                                row.getObject("issued_at", OffsetDateTime.class).toInstant(), City.ZONE),
                        row.getString("name"),
                        row.getString("employee_number"),
                        row.getString("unit"),
                        row.getString("programme"),
                        row.getString("title"),
                        row.getInt("learning_hours"),
                        row.getString("status")))
                .list();
    }

    private static OffsetDateTime first(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(City.ZONE).toOffsetDateTime();
    }
}
