package id.go.pontianak.bangkom.desk.report.domain;

import id.go.pontianak.bangkom.desk.report.ReportTable;
import id.go.pontianak.bangkom.desk.report.ReportTable.Column;
import id.go.pontianak.bangkom.desk.report.ReportTable.Drawing;
import id.go.pontianak.bangkom.desk.report.ReportTable.Kind;
import id.go.pontianak.bangkom.desk.report.ReportTable.Row;
import id.go.pontianak.bangkom.desk.report.ReportTable.Term;
import id.go.pontianak.bangkom.desk.report.domain.TrainedRows.Dimension;
import id.go.pontianak.bangkom.desk.report.domain.TrainedRows.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who was trained in a year, by perangkat daerah, sex, age, rank and employment status. Each group is compared with everybody else by Fisher's exact test,
 * two-sided and not corrected for many comparisons. Groups below five are hidden, and so is what would disclose them by subtraction.
 */
@Component
class FairnessReport implements CityReport {

    private static final double LEVEL = 0.05;
    private static final int SHARE = 3;

    private final TrainedRows rows;

    FairnessReport(TrainedRows rows) {
        this.rows = rows;
    }

    @Override
    public String key() {
        return "fairness";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<ReportTable> read(Question question) {
        Map<Dimension, List<Group>> groups = rows.groups(question.year());
        List<ReportTable> tables = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            tables.add(table(dimension, groups.getOrDefault(dimension, List.of())));
        }
        return tables;
    }

    private static ReportTable table(Dimension dimension, List<Group> groups) {
        Group all = groups.stream().reduce(Group.NOBODY, Group::plus);
        Set<Integer> hidden = SmallGroups.hidden(
                groups.stream().map(group -> new int[] {group.people()}).toList());
        List<Row> shown = new ArrayList<>();
        for (int at = 0; at < groups.size(); at++) {
            Group group = groups.get(at);
            shown.add(hidden.contains(at) ? hidden(dimension, group) : row(dimension, group, all));
        }
        return new ReportTable(
                dimension.key(),
                List.of(
                        new Column(dimension.key(), Kind.TEXT),
                        new Column("people", Kind.COUNT),
                        new Column("trained", Kind.COUNT),
                        new Column("trainedShare", Kind.SHARE),
                        new Column("meanHours", Kind.NUMBER),
                        new Column("probability", Kind.PROBABILITY),
                        new Column("difference", Kind.TEXT)),
                shown,
                total(groups, all),
                Drawing.of(SHARE));
    }

    private static Row row(Dimension dimension, Group group, Group all) {
        double probability = probability(group, all);
        return Row.of(
                name(dimension, group),
                group.people(),
                group.trained(),
                Shares.percent(group.trained(), group.people()),
                Shares.mean(group.hours(), group.people()),
                probability,
                Term.of("report.difference." + difference(group, all, probability)));
    }

    private static Row hidden(Dimension dimension, Group group) {
        return Row.of(name(dimension, group)).blank(5).and(Term.of("report.difference.hidden"));
    }

    private static Row total(List<Group> groups, Group all) {
        boolean none = SmallGroups.hidesTotal(
                groups.stream().map(group -> new int[] {group.people()}).toList());
        return none
                ? Row.of(Term.of("report.total")).blank(6)
                : Row.of(
                                Term.of("report.total"),
                                all.people(),
                                all.trained(),
                                Shares.percent(all.trained(), all.people()),
                                Shares.mean(all.hours(), all.people()))
                        .blank(2);
    }

    /** Of a table at least as unlikely as this one, if it made no difference who is trained. */
    static double probability(Group group, Group all) {
        int others = all.people() - group.people();
        return ExactTest.twoSided(group.people(), group.trained(), others, all.trained() - group.trained());
    }

    private static String difference(Group group, Group all, double probability) {
        if (probability >= LEVEL) {
            return "none";
        }
        long own = (long) group.trained() * all.people();
        return own < (long) all.trained() * group.people() ? "less" : "more";
    }

    private static Object name(Dimension dimension, Group group) {
        return dimension == Dimension.UNIT ? group.name() : Term.of("report." + dimension.key() + "." + group.name());
    }
}
