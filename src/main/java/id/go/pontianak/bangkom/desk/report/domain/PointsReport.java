package id.go.pontianak.bangkom.desk.report.domain;

import id.go.pontianak.bangkom.desk.report.Report;
import id.go.pontianak.bangkom.desk.report.ReportTable;
import id.go.pontianak.bangkom.desk.report.ReportTable.Column;
import id.go.pontianak.bangkom.desk.report.ReportTable.Drawing;
import id.go.pontianak.bangkom.desk.report.ReportTable.Kind;
import id.go.pontianak.bangkom.desk.report.ReportTable.Row;
import id.go.pontianak.bangkom.desk.report.ReportTable.Term;
import id.go.pontianak.bangkom.foundation.database.PlannedAnew;
import id.go.pontianak.bangkom.lifecycle.ledger.HealthProfession;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Credit points (SKP) of the health professions in the year in which their trainings ended: how many each profession has, and a list of each profession
 * with numbers and values. Points of evidence whose hours were taken back, however often corrected before, do
 * not count.
 */
@Component
class PointsReport implements Report {

    private record Given(
            HealthProfession profession,
            UUID person,
            String name,
            String employeeNumber,
            String unit,
            String number,
            BigDecimal points,
            String title,
            LocalDate completed) {}

    private final JdbcClient jdbc;

    PointsReport(@PlannedAnew JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "points";
    }

    @Override
    public int order() {
        return 22;
    }

    @Override
    public List<ReportTable> read(Question question) {
        Map<HealthProfession, List<Given>> byProfession = given(question).stream()
                .collect(Collectors.groupingBy(Given::profession, TreeMap::new, Collectors.toList()));
        List<ReportTable> tables = new ArrayList<>();
        tables.add(professions(byProfession));
        byProfession.forEach((profession, all) -> tables.add(list(profession, all)));
        return tables;
    }

    private static ReportTable professions(Map<HealthProfession, List<Given>> byProfession) {
        List<Row> rows = new ArrayList<>();
        byProfession.forEach((profession, all) -> rows.add(sum(Term.of("ledger.profession." + profession), all)));
        List<Given> every = byProfession.values().stream().flatMap(List::stream).toList();
        return new ReportTable(
                "professions",
                List.of(
                        new Column("profession", Kind.TEXT),
                        new Column("people", Kind.COUNT),
                        new Column("trainings", Kind.COUNT),
                        new Column("points", Kind.RATIO)),
                rows,
                sum(Term.of("report.total"), every),
                Drawing.of(3));
    }

    private static Row sum(Term name, List<Given> all) {
        int people = (int) all.stream().map(Given::person).distinct().count();
        return Row.of(name, people, all.size(), points(all));
    }

    private static ReportTable list(HealthProfession profession, List<Given> all) {
        return ReportTable.of(
                        profession.name(),
                        List.of(
                                new Column("name", Kind.TEXT),
                                new Column("employeeNumber", Kind.TEXT),
                                new Column("unit", Kind.TEXT),
                                new Column("pointsNumber", Kind.TEXT),
                                new Column("points", Kind.RATIO),
                                new Column("training", Kind.TEXT),
                                new Column("completed", Kind.DAY)),
                        all.stream()
                                .map(one -> Row.of(
                                        one.name(),
                                        one.employeeNumber(),
                                        one.unit(),
                                        one.number(),
                                        one.points(),
                                        one.title(),
                                        one.completed()))
                                .toList())
                .summing(Row.of(Term.of("report.total"))
                        .blank(3)
                        .and(points(all))
                        .blank(2));
    }

    private static BigDecimal points(List<Given> all) {
        return all.stream().map(Given::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Given> given(Question question) {
        return jdbc.sql("""
                        SELECT e.profession, e.person, p.name, coalesce(p.number, '') AS number, g.name AS unit, e.points_number, e.points, e.title,
                            e.completed
                        FROM ledger_evidence e
                        JOIN directory_person p ON p.id = e.person
                        JOIN directory_unit u ON u.code = p.unit_code
                        JOIN directory_unit g ON g.code = u.government_unit
                        WHERE e.points IS NOT NULL AND e.status = 'CREDITED' AND e.completed BETWEEN :first AND :last
                            AND (:city OR u.government_unit = ANY(:units))
                            AND EXISTS (
                                SELECT FROM ledger_credit c JOIN ledger_standing s ON s.chain = c.chain AND s.link >= c.link WHERE c.id = e.credit)
                        ORDER BY lower(p.name), p.id, e.completed, e.number
                        """)
                .param("first", LocalDate.of(question.year(), 1, 1))
                .param("last", LocalDate.of(question.year(), 12, 31))
                .param("city", question.city())
                .param("units", question.units())
                .query((row, no) -> read(row))
                .list();
    }

    private static Given read(ResultSet row) throws SQLException {
        return new Given(
                HealthProfession.valueOf(row.getString("profession")),
                row.getObject("person", UUID.class),
                row.getString("name"),
                row.getString("number"),
                row.getString("unit"),
                row.getString("points_number"),
                row.getBigDecimal("points"),
                row.getString("title"),
                row.getObject("completed", LocalDate.class));
    }
}
