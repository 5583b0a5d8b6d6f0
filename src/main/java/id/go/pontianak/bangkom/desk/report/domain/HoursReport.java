package id.go.pontianak.bangkom.desk.report.domain;

import id.go.pontianak.bangkom.desk.report.Report;
import id.go.pontianak.bangkom.desk.report.ReportTable;
import id.go.pontianak.bangkom.desk.report.ReportTable.Column;
import id.go.pontianak.bangkom.desk.report.ReportTable.Drawing;
import id.go.pontianak.bangkom.desk.report.ReportTable.Kind;
import id.go.pontianak.bangkom.desk.report.ReportTable.Row;
import id.go.pontianak.bangkom.desk.report.ReportTable.Term;
import id.go.pontianak.bangkom.lifecycle.ledger.LearningTargets.Target;
import id.go.pontianak.bangkom.lifecycle.ledger.LedgerOverview;
import id.go.pontianak.bangkom.lifecycle.ledger.LedgerOverview.Learner;
import id.go.pontianak.bangkom.lifecycle.ledger.LedgerOverview.Show;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Learning hours of a year against the target, by employment status and by perangkat daerah; who is behind stands first. */
@Component
class HoursReport implements Report {

    private static final int SHARE = 7;

    private final LedgerOverview overview;

    HoursReport(LedgerOverview overview) {
        this.overview = overview;
    }

    @Override
    public String key() {
        return "hours";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<ReportTable> read(Question question) {
        List<Learner> people = overview.people(question.reach(), question.year(), question.unit(), Show.ALL);
        return List.of(byStatus(people), byUnit(people, question.year()));
    }

    private static ReportTable byStatus(List<Learner> people) {
        List<Row> rows = new ArrayList<>();
        grouped(people, one -> Objects.toString(one.status(), "UNKNOWN"))
                .forEach((status, group) -> rows.add(row(
                        group,
                        Row.of(
                                Term.of("report.status." + status),
                                target(group.get(0).target())))));
        return new ReportTable(
                "status",
                columns("status", "target"),
                rows,
                row(people, Row.of(Term.of("report.total")).blank(1)),
                new Drawing(2, 4));
    }

    private static ReportTable byUnit(List<Learner> people, int year) {
        List<Row> rows = new ArrayList<>();
        grouped(people, Learner::unit)
                .forEach((unit, group) ->
                        rows.add(row(group, Row.of(group.get(0).unitName()))
                                .leadingTo("/ledger/people?unit=" + unit + "&year=" + year + "&show=all")));
        rows.sort(Comparator.comparing(
                        (Row row) -> (Double) row.cells().get(SHARE), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(row -> String.valueOf(row.cells().get(0))));
        return new ReportTable(
                "units", columns("unit"), rows, row(people, Row.of(Term.of("report.total"))), Drawing.of(SHARE));
    }

    private static Map<String, List<Learner>> grouped(List<Learner> people, Function<Learner, String> by) {
        Map<String, List<Learner>> groups = new LinkedHashMap<>();
        people.forEach(one ->
                groups.computeIfAbsent(by.apply(one), key -> new ArrayList<>()).add(one));
        return groups;
    }

    private static List<Column> columns(String... names) {
        List<Column> columns = new ArrayList<>();
        for (String name : names) {
            columns.add(new Column(name, Kind.TEXT));
        }
        columns.addAll(List.of(
                new Column("people", Kind.COUNT),
                new Column("reached", Kind.COUNT),
                new Column("below", Kind.COUNT),
                new Column("none", Kind.COUNT),
                new Column("overCap", Kind.COUNT),
                new Column("hours", Kind.COUNT),
                new Column("share", Kind.SHARE),
                new Column("meanHours", Kind.NUMBER)));
        return columns;
    }

    private static Row row(List<Learner> people, Row names) {
        int hours = people.stream().mapToInt(Learner::hours).sum();
        int reached = count(people, Show.REACHED);
        int below = count(people, Show.BELOW);
        return names.and(
                people.size(),
                reached,
                below,
                count(people, Show.NONE),
                count(people, Show.OVER),
                hours,
                Shares.percent(reached, reached + below),
                Shares.mean(hours, people.size()));
    }

    private static int count(List<Learner> people, Show show) {
        return (int) people.stream().filter(one -> one.is(show)).count();
    }

    private static Object target(Target target) {
        return Term.of(target.cap() ? "report.hours.cap" : "report.hours.target", target.hours());
    }
}
