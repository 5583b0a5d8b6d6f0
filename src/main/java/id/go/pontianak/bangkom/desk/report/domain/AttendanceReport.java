package id.go.pontianak.bangkom.desk.report.domain;

import id.go.pontianak.bangkom.desk.report.Report;
import id.go.pontianak.bangkom.desk.report.ReportTable;
import id.go.pontianak.bangkom.desk.report.ReportTable.Column;
import id.go.pontianak.bangkom.desk.report.ReportTable.Drawing;
import id.go.pontianak.bangkom.desk.report.ReportTable.Kind;
import id.go.pontianak.bangkom.desk.report.ReportTable.Row;
import id.go.pontianak.bangkom.desk.report.ReportTable.Term;
import id.go.pontianak.bangkom.foundation.database.PlannedAnew;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Attendance at the trainings of a year, in learning hours of the sessions whose end has passed, by batch and by perangkat daerah. As in the tab of a
 * batch, cancelled sessions and those done alone count for nobody, and neither does who withdrew.
 */
@Component
class AttendanceReport implements Report {

    /** The people of one perangkat daerah in one batch; the last four count people and sessions. */
    private record Part(
            String batch,
            String title,
            LocalDate starts,
            String unit,
            int people,
            int held,
            int present,
            int excused,
            int ill,
            int absent,
            int unrecorded) {}

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    AttendanceReport(@PlannedAnew JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "attendance";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<ReportTable> read(Question question) {
        List<Part> parts = parts(question);
        return List.of(batches(parts), units(parts));
    }

    private static ReportTable batches(List<Part> parts) {
        Map<String, List<Part>> byBatch =
                parts.stream().collect(Collectors.groupingBy(Part::batch, LinkedHashMap::new, Collectors.toList()));
        List<Row> rows = new ArrayList<>();
        byBatch.forEach((batch, all) -> rows.add(
                row(all, Row.of(all.get(0).title(), all.get(0).starts())).leadingTo("/batches/" + batch)));
        return table(
                "batches",
                rows,
                row(parts, Row.of(Term.of("report.total")).blank(1)),
                List.of(new Column("batch", Kind.TEXT), new Column("starts", Kind.DAY)));
    }

    private static ReportTable units(List<Part> parts) {
        Map<String, List<Part>> byUnit =
                parts.stream().collect(Collectors.groupingBy(Part::unit, TreeMap::new, Collectors.toList()));
        List<Row> rows = new ArrayList<>();
        byUnit.forEach((unit, all) -> rows.add(row(all, Row.of(unit))));
        return table(
                "units", rows, row(parts, Row.of(Term.of("report.total"))), List.of(new Column("unit", Kind.TEXT)));
    }

    private static ReportTable table(String key, List<Row> rows, Row total, List<Column> names) {
        List<Column> columns = new ArrayList<>(names);
        columns.addAll(List.of(
                new Column("participants", Kind.COUNT),
                new Column("hoursHeld", Kind.COUNT),
                new Column("hoursPresent", Kind.COUNT),
                new Column("presence", Kind.SHARE),
                new Column("excused", Kind.COUNT),
                new Column("ill", Kind.COUNT),
                new Column("absent", Kind.COUNT),
                new Column("unrecorded", Kind.COUNT)));
        return new ReportTable(key, columns, rows, total, Drawing.of(names.size() + 3));
    }

    private static Row row(List<Part> parts, Row names) {
        int held = sum(parts, Part::held);
        int present = sum(parts, Part::present);
        return names.and(
                sum(parts, Part::people),
                held,
                present,
                Shares.percent(present, held),
                sum(parts, Part::excused),
                sum(parts, Part::ill),
                sum(parts, Part::absent),
                sum(parts, Part::unrecorded));
    }

    private static int sum(List<Part> parts, Function<Part, Integer> of) {
        return parts.stream().mapToInt(of::apply).sum();
    }

    private List<Part> parts(Question question) {
        return jdbc.sql("""
                        SELECT b.number AS batch, b.title, b.starts, g.name AS unit, count(DISTINCT p.person) AS people,
                            coalesce(sum(s.learning_hours), 0) AS held,
                            coalesce(sum(s.learning_hours) FILTER (WHERE m.state = 'HADIR'), 0) AS present,
                            count(*) FILTER (WHERE m.state = 'IZIN') AS excused,
                            count(*) FILTER (WHERE m.state = 'SAKIT') AS ill,
                            count(*) FILTER (WHERE m.state = 'TANPA_KETERANGAN') AS absent,
                            count(*) FILTER (WHERE s.id IS NOT NULL AND m.state IS NULL) AS unrecorded
                        FROM batch b
                        JOIN participant_participant p ON p.batch = b.number AND p.state = 'ACTIVE'
                        JOIN directory_person d ON d.id = p.person
                        JOIN directory_unit u ON u.code = d.unit_code
                        JOIN directory_unit g ON g.code = u.government_unit
                        LEFT JOIN session_session s ON s.batch = b.number AND s.state <> 'CANCELLED' AND s.kind <> 'SELF'
                            AND upper(s.period) <= :now
                        LEFT JOIN attendance_mark m ON m.session = s.id AND m.person = p.person
                        WHERE b.starts BETWEEN :first AND :last AND (:city OR g.code = ANY(:units))
                        GROUP BY b.number, g.code, g.name
                        ORDER BY b.starts, b.number, g.name
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("first", LocalDate.of(question.year(), 1, 1))
                .param("last", LocalDate.of(question.year(), 12, 31))
                .param("city", question.city())
                .param("units", question.units())
                .query(Part.class)
                .list();
    }
}
