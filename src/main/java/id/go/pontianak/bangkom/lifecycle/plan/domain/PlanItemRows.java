package id.go.pontianak.bangkom.lifecycle.plan.domain;

import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import id.go.pontianak.bangkom.lifecycle.plan.CostKind;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Cost;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Run;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItemEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the items of a plan with their batches, quotas and costs: four statements, however many items there are. */
@Component
public class PlanItemRows {

    private record Row<T>(String item, T value) {}

    private final JdbcClient jdbc;
    private final CostKindRows kinds;

    PlanItemRows(JdbcClient jdbc, CostKindRows kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    public List<PlanItem> list(String plan) {
        Map<String, List<Run>> runs = grouped(runs(plan));
        Map<String, List<Map.Entry<String, Integer>>> quotas = grouped(quotas(plan));
        Map<String, List<Cost>> costs = grouped(costs(plan));
        return jdbc.sql("SELECT * FROM plan_item WHERE plan = ? ORDER BY priority, number")
                .param(plan)
                .query((row, no) -> {
                    String number = row.getString("number");
                    return new PlanItem(
                            plan,
                            number,
                            row.getInt("version"),
                            PlanItem.Status.valueOf(row.getString("status")),
                            PlanItemColumns.content(row),
                            runs.getOrDefault(number, List.of()),
                            quota(quotas.getOrDefault(number, List.of())),
                            costs.getOrDefault(number, List.of()));
                })
                .list();
    }

    public Optional<PlanItem> find(String plan, String number) {
        return list(plan).stream().filter(item -> item.number().equals(number)).findFirst();
    }

    /** The next number of the year, whichever plan of the year or change the others stand in; nobody gets another before this transaction ends. */
    public String nextNumber(int year) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('plan-item-' || ?))")
                .param(String.valueOf(year))
                .query((row, no) -> true)
                .single();
        int last =
                jdbc.sql("""
                        SELECT COALESCE(max(right(n.number, 4)::int), 0) FROM (SELECT number FROM plan_item
                            UNION ALL SELECT item FROM plan_item_change) n WHERE n.number LIKE ?
                        """).param("ITEM-" + year + "-%").query(Integer.class).single();
        return "ITEM-%d-%04d".formatted(year, last + 1);
    }

    public void insert(String plan, String number, PlanItemEntry entry) {
        PlanItemColumns.with(jdbc.sql(PlanItemColumns.INSERT), plan, number, entry.content())
                .update();
        insertParts(plan, number, entry);
    }

    public void update(String plan, String number, PlanItemEntry entry) {
        PlanItemColumns.with(jdbc.sql(PlanItemColumns.UPDATE), plan, number, entry.content())
                .update();
        Integer[] kept = entry.runs().stream().map(Run::no).toArray(Integer[]::new);
        jdbc.sql("DELETE FROM plan_item_batch WHERE plan = ? AND item = ? AND no <> ALL (?)")
                .params(plan, number, kept)
                .update();
        List.of("plan_item_quota", "plan_item_cost")
                .forEach(table -> jdbc.sql("DELETE FROM " + table + " WHERE plan = ? AND item = ?")
                        .params(plan, number)
                        .update());
        insertParts(plan, number, entry);
    }

    public void delete(String plan, String number) {
        jdbc.sql("DELETE FROM plan_item WHERE plan = ? AND number = ?")
                .params(plan, number)
                .update();
    }

    private void insertParts(String plan, String number, PlanItemEntry entry) {
        entry.runs()
                .forEach(run -> jdbc.sql("""
                        INSERT INTO plan_item_batch (plan, item, no, starts, ends, seats) VALUES (?, ?, ?, ?, ?, ?)
                        ON CONFLICT (plan, item, no) DO UPDATE SET starts = EXCLUDED.starts, ends = EXCLUDED.ends, seats = EXCLUDED.seats
                        """)
                        .params(plan, number, run.no(), run.starts(), run.ends(), run.seats())
                        .update());
        entry.quota()
                .forEach((unit, seats) -> jdbc.sql("INSERT INTO plan_item_quota VALUES (?, ?, ?, ?)")
                        .params(plan, number, unit, seats)
                        .update());
        entry.costs()
                .forEach(cost -> jdbc.sql("INSERT INTO plan_item_cost VALUES (?, ?, ?, ?, ?)")
                        .params(
                                plan,
                                number,
                                cost.kind().code(),
                                cost.quantity(),
                                cost.tariff().amount())
                        .update());
    }

    private List<Row<Run>> runs(String plan) {
        return jdbc.sql("SELECT * FROM plan_item_batch WHERE plan = ? ORDER BY item, no")
                .param(plan)
                .query((row, no) -> new Row<>(
                        row.getString("item"),
                        new Run(
                                row.getInt("no"),
                                row.getObject("starts", LocalDate.class),
                                row.getObject("ends", LocalDate.class),
                                row.getInt("seats"))))
                .list();
    }

    private List<Row<Map.Entry<String, Integer>>> quotas(String plan) {
        return jdbc.sql("SELECT * FROM plan_item_quota WHERE plan = ? ORDER BY item, unit")
                .param(plan)
                .query((row, no) ->
                        new Row<>(row.getString("item"), Map.entry(row.getString("unit"), row.getInt("seats"))))
                .list();
    }

    private List<Row<Cost>> costs(String plan) {
        Map<String, CostKind> byCode =
                kinds.list().stream().collect(Collectors.toMap(CostKind::code, Function.identity()));
        return jdbc.sql("""
                        SELECT c.* FROM plan_item_cost c JOIN plan_cost_kind k ON k.code = c.kind
                        WHERE c.plan = ? ORDER BY c.item, k.no
                        """)
                .param(plan)
                .query((row, no) -> new Row<>(
                        row.getString("item"),
                        new Cost(
                                Objects.requireNonNull(byCode.get(row.getString("kind"))),
                                row.getInt("quantity"),
                                new Rupiah(row.getLong("tariff")))))
                .list();
    }

    private static Map<String, Integer> quota(List<Map.Entry<String, Integer>> entries) {
        Map<String, Integer> quota = new TreeMap<>();
        entries.forEach(entry -> quota.put(entry.getKey(), entry.getValue()));
        return quota;
    }

    private static <T> Map<String, List<T>> grouped(List<Row<T>> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(Row::item, Collectors.mapping(Row::value, Collectors.toList())));
    }
}
