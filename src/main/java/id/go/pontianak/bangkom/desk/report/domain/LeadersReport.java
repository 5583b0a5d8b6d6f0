package id.go.pontianak.bangkom.desk.report.domain;

import id.go.pontianak.bangkom.desk.report.ReportTable;
import id.go.pontianak.bangkom.desk.report.ReportTable.Column;
import id.go.pontianak.bangkom.desk.report.ReportTable.Drawing;
import id.go.pontianak.bangkom.desk.report.ReportTable.Kind;
import id.go.pontianak.bangkom.desk.report.ReportTable.Row;
import id.go.pontianak.bangkom.desk.report.ReportTable.Term;
import id.go.pontianak.bangkom.lifecycle.catalogue.Field;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeEntry;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeFilter;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeText;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVerdict;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programmes;
import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationOutcomes;
import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationOutcomes.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Programmes and fields over three years: what was learned, how it was received, what remained at work, and what was decided of each batch. */
@Component
class LeadersReport implements CityReport {

    private static final int YEARS = 3;
    private static final int GAIN = 6;

    private final EvaluationOutcomes outcomes;
    private final Programmes programmes;

    LeadersReport(EvaluationOutcomes outcomes, Programmes programmes) {
        this.outcomes = outcomes;
        this.programmes = programmes;
    }

    @Override
    public String key() {
        return "leaders";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public List<ReportTable> read(Question question) {
        int year = question.year();
        List<Outcome> all = outcomes.between(LocalDate.of(year - YEARS + 1, 1, 1), LocalDate.of(year, 12, 31));
        Map<String, ProgrammeText> known = programmes.list(ProgrammeFilter.ALL).stream()
                .collect(Collectors.toMap(ProgrammeEntry::code, ProgrammeEntry::text));
        Map<String, String> fields = programmes.fields().stream().collect(Collectors.toMap(Field::code, Field::name));
        Function<Outcome, String> name = one -> text(known, one).name();
        Function<Outcome, String> field =
                one -> fields.getOrDefault(text(known, one).field(), "");
        return List.of(
                effects("fields", "field", all, field),
                effects("programmes", "programme", all, name),
                verdicts(
                        all.stream().filter(one -> one.ends().getYear() == year).toList(), name));
    }

    /** The rows of years that are over stay. */
    @Override
    public boolean provisional(Question question, List<ReportTable> tables) {
        return tables.get(0).rows().stream()
                .anyMatch(row -> String.valueOf(row.cells().get(0)).endsWith(", " + question.year()));
    }

    private static ProgrammeText text(Map<String, ProgrammeText> known, Outcome outcome) {
        return Objects.requireNonNull(known.get(outcome.programme()));
    }

    private static ReportTable effects(String key, String first, List<Outcome> all, Function<Outcome, String> name) {
        Map<String, Map<Integer, List<Outcome>>> groups = all.stream()
                .collect(Collectors.groupingBy(
                        name,
                        TreeMap::new,
                        Collectors.groupingBy(one -> one.ends().getYear(), TreeMap::new, Collectors.toList())));
        List<Row> rows = new ArrayList<>();
        groups.forEach((group, years) -> years.forEach(
                (year, batches) -> rows.add(row(group + ", " + year, Pooled.of(batches), last(batches)))));
        return ReportTable.of(
                        key,
                        List.of(
                                new Column(first, Kind.TEXT),
                                new Column("batches", Kind.COUNT),
                                new Column("pairs", Kind.COUNT),
                                new Column("before", Kind.NUMBER),
                                new Column("after", Kind.NUMBER),
                                new Column("risen", Kind.TEXT),
                                new Column("gain", Kind.RATIO),
                                new Column("reaction", Kind.NUMBER),
                                new Column("behaviour", Kind.NUMBER),
                                new Column("lastVerdict", Kind.TEXT)),
                        rows)
                .drawing(Drawing.of(GAIN));
    }

    /** What was decided of the last batch of which something was. */
    private static @Nullable ProgrammeVerdict last(List<Outcome> batches) {
        return batches.stream()
                .map(Outcome::decided)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static Row row(String name, Pooled pooled, @Nullable ProgrammeVerdict last) {
        return Row.of(
                name,
                pooled.batches(),
                pooled.pairs(),
                pooled.before(),
                pooled.after(),
                pooled.tested() == 0
                        ? Term.of("report.leaders.tooFew")
                        : Term.of("report.leaders.risen", pooled.risen(), pooled.tested()),
                pooled.gain(),
                pooled.reaction(),
                pooled.behaviour(),
                words(last));
    }

    private static ReportTable verdicts(List<Outcome> outcomes, Function<Outcome, String> name) {
        return ReportTable.of(
                "verdicts",
                List.of(
                        new Column("batch", Kind.TEXT),
                        new Column("programme", Kind.TEXT),
                        new Column("proposed", Kind.TEXT),
                        new Column("verdict", Kind.TEXT)),
                outcomes.stream()
                        .map(one -> Row.of(one.title(), name.apply(one), words(one.proposed()), words(one.decided())))
                        .toList());
    }

    private static @Nullable Object words(@Nullable ProgrammeVerdict verdict) {
        return verdict == null ? null : Term.of(verdict.messageKey());
    }
}
