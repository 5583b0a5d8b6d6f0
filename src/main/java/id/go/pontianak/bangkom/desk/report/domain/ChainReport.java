package id.go.pontianak.bangkom.desk.report.domain;

import id.go.pontianak.bangkom.desk.report.ReportTable;
import id.go.pontianak.bangkom.desk.report.ReportTable.Column;
import id.go.pontianak.bangkom.desk.report.ReportTable.Kind;
import id.go.pontianak.bangkom.desk.report.ReportTable.Row;
import id.go.pontianak.bangkom.desk.report.ReportTable.Term;
import id.go.pontianak.bangkom.foundation.database.PlannedAnew;
import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import id.go.pontianak.bangkom.lifecycle.behaviour.ResultIndicator;
import id.go.pontianak.bangkom.lifecycle.behaviour.ResultIndicator.Measured;
import id.go.pontianak.bangkom.lifecycle.behaviour.ResultIndicators;
import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationOutcomes;
import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationOutcomes.Outcome;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem;
import id.go.pontianak.bangkom.lifecycle.plan.Plans;
import id.go.pontianak.bangkom.lifecycle.realisation.PaidMoney;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The chain of evidence of each programme in a year: rupiah planned and paid, learning hours credited for it, gain, behaviour at work, and the result indicators of the
 * plan. Rupiah are those of the plan in force and of the payments for its items, cancelled ones included; hours those that stand in the ledger, and what one of them cost
 * is what was paid.
 */
@Component
class ChainReport implements CityReport {

    private record Credited(String programme, String name, int people, int hours) {}

    private final Plans plans;
    private final PaidMoney paidMoney;
    private final EvaluationOutcomes outcomes;
    private final ResultIndicators indicators;
    private final JdbcClient jdbc;

    ChainReport(
            Plans plans,
            PaidMoney paidMoney,
            EvaluationOutcomes outcomes,
            ResultIndicators indicators,
            @PlannedAnew JdbcClient jdbc) {
        this.plans = plans;
        this.paidMoney = paidMoney;
        this.outcomes = outcomes;
        this.indicators = indicators;
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "chain";
    }

    @Override
    public int order() {
        return 7;
    }

    @Override
    public List<ReportTable> read(Question question) {
        int year = question.year();
        Map<String, List<PlanItem>> items =
                plans.inForce(year).map(plan -> plans.items(plan.number())).orElse(List.of()).stream()
                        .filter(item -> item.content().programme() != null)
                        .collect(Collectors.groupingBy(
                                item -> String.valueOf(item.content().programme())));
        Map<String, List<Outcome>> measured =
                outcomes.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                        .collect(Collectors.groupingBy(Outcome::programme));
        Map<String, Rupiah> paid = paidMoney.byItem(year);
        List<Row> rows = new ArrayList<>();
        for (Credited one : credited(year)) {
            List<PlanItem> all = items.getOrDefault(one.programme(), List.of());
            List<PlanItem> planned = all.stream().filter(PlanItem::counts).toList();
            ChainMoney money = ChainMoney.of(all, paid);
            List<Outcome> evaluated = measured.getOrDefault(one.programme(), List.of());
            if (one.hours() > 0 || money.planned() != null || !evaluated.isEmpty()) {
                rows.add(row(one, money, planned, Pooled.of(evaluated)).leadingTo("/programmes/" + one.programme()));
            }
        }
        return List.of(ReportTable.of("programmes", columns(), rows), batches(measured));
    }

    /** The last links batch by batch, with what became of each indicator. */
    private ReportTable batches(Map<String, List<Outcome>> measured) {
        return ReportTable.of(
                "batches",
                List.of(
                        new Column("batch", Kind.TEXT),
                        new Column("pairs", Kind.COUNT),
                        new Column("gain", Kind.RATIO),
                        new Column("behaviour", Kind.NUMBER),
                        new Column("indicator", Kind.TEXT),
                        new Column("measured", Kind.TEXT),
                        new Column("outcome", Kind.TEXT)),
                measured.values().stream()
                        .flatMap(List::stream)
                        .sorted(Comparator.comparing(Outcome::ends).thenComparing(Outcome::batch))
                        .map(this::batch)
                        .toList());
    }

    private Row batch(Outcome outcome) {
        Pooled alone = Pooled.of(List.of(outcome));
        Optional<ResultIndicator> indicator = indicators.find(outcome.batch());
        Optional<Measured> result = indicator.map(ResultIndicator::measured);
        return Row.of(
                        outcome.title(),
                        alone.pairs(),
                        alone.gain(),
                        alone.behaviour(),
                        indicator
                                .map(one -> words(one.words(), one.baseline(), one.goal()))
                                .orElse(null),
                        result.map(Measured::value).orElse(null),
                        result.map(one -> Term.of("behaviour.outcome." + one.outcome()))
                                .orElse(null))
                .leadingTo("/batches/" + outcome.batch());
    }

    private static List<Column> columns() {
        return List.of(
                new Column("programme", Kind.TEXT),
                new Column("planned", Kind.MONEY),
                new Column("paid", Kind.MONEY),
                new Column("creditedPeople", Kind.COUNT),
                new Column("hours", Kind.COUNT),
                new Column("moneyPerHour", Kind.MONEY),
                new Column("pairs", Kind.COUNT),
                new Column("gain", Kind.RATIO),
                new Column("behaviour", Kind.NUMBER),
                new Column("indicator", Kind.TEXT));
    }

    private static Row row(Credited credited, ChainMoney money, List<PlanItem> planned, Pooled pooled) {
        return Row.of(
                credited.name(),
                money.planned(),
                money.paid(),
                credited.people(),
                credited.hours(),
                money.paidPerHour(credited.hours()),
                pooled.pairs(),
                pooled.gain(),
                pooled.behaviour(),
                indicators(planned));
    }

    private static @Nullable String indicators(List<PlanItem> planned) {
        String all = planned.stream()
                .map(item -> item.content().indicator())
                .filter(indicator -> !indicator.name().isBlank())
                .map(one -> words(one.name(), one.baseline(), one.goal()))
                .distinct()
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? null : all;
    }

    private static String words(String name, String baseline, String goal) {
        return name + " (" + known(baseline) + " → " + known(goal) + ")";
    }

    private static String known(String value) {
        return value.isBlank() ? "–" : value;
    }

    private List<Credited> credited(int year) {
        return jdbc.sql("""
                        SELECT p.code AS programme, p.name, count(DISTINCT c.person) FILTER (WHERE c.hours > 0) AS people,
                            coalesce(sum(c.hours), 0) AS hours
                        FROM catalogue_programme p
                        LEFT JOIN (SELECT programme, person, sum(learning_hours) AS hours FROM ledger_credit
                            WHERE completed BETWEEN :first AND :last GROUP BY programme, person) c ON c.programme = p.code
                        GROUP BY p.code, p.name ORDER BY p.name, p.code
                        """)
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query(Credited.class)
                .list();
    }
}
