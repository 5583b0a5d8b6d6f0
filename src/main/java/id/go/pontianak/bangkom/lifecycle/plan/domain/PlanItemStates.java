package id.go.pontianak.bangkom.lifecycle.plan.domain;

import id.go.pontianak.bangkom.lifecycle.plan.PlanItem;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What becomes of the items of a plan, and which batches were made of them. */
@Component
public class PlanItemStates {

    public record ItemKey(String plan, String number) {}

    /** Rows of the plan, and of what is drafted or on its way in the same year. */
    private static final String ALIKE = """
            (plan = :plan OR plan IN (SELECT d.number FROM plan d JOIN plan p ON p.year = d.year
                WHERE p.number = :plan AND d.status NOT IN ('SET', 'REPLACED', 'DROPPED')))
            """;

    private final JdbcClient jdbc;

    PlanItemStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was proposed is set, and so is what was released before and has a run of which no batch was made: it is released again. */
    public void set(String plan) {
        jdbc.sql("""
                        UPDATE plan_item i SET status = 'SET', version = version + 1
                        WHERE plan = ? AND (status = 'PROPOSED' OR (status IN ('RELEASED', 'LATE') AND EXISTS (
                            SELECT FROM plan_item_batch b WHERE b.plan = i.plan AND b.item = i.number AND b.batch IS NULL)))
                        """).param(plan).update();
    }

    public void become(String plan, String item, PlanItem.Status status) {
        jdbc.sql("UPDATE plan_item SET status = ?, version = version + 1 WHERE plan = ? AND number = ?")
                .params(status.name(), plan, item)
                .update();
    }

    /** Items that are set and can be released, and are not yet. */
    public int countUnreleased(String plan) {
        return jdbc.sql("SELECT count(*) FROM plan_item WHERE plan = ? AND status = 'SET' AND programme IS NOT NULL")
                .param(plan)
                .query(Integer.class)
                .single();
    }

    /** The number of the batch that was made of a run of the item, by its number in the item. */
    public Map<Integer, String> batches(String plan, String item) {
        Map<Integer, String> batches = new TreeMap<>();
        jdbc.sql("SELECT no, batch FROM plan_item_batch WHERE plan = ? AND item = ? AND batch IS NOT NULL")
                .params(plan, item)
                .query((row, at) -> Map.entry(row.getInt("no"), row.getString("batch")))
                .list()
                .forEach(one -> batches.put(one.getKey(), one.getValue()));
        return batches;
    }

    /** The item of which the batch was made; in several plans: that in force, else the latest. */
    public Optional<ItemKey> ofBatch(String batch) {
        return jdbc.sql("""
                        SELECT b.plan, b.item FROM plan_item_batch b JOIN plan p ON p.number = b.plan WHERE b.batch = ?
                        ORDER BY p.status = 'SET' DESC, p.amendment DESC LIMIT 1""")
                .param(batch)
                .query((row, no) -> new ItemKey(row.getString("plan"), row.getString("item")))
                .optional();
    }

    /** Also in a draft of the same year, which would open the run once more when it is set. */
    public void opened(String plan, String item, int no, String batch) {
        jdbc.sql("UPDATE plan_item_batch SET batch = :batch WHERE item = :item AND no = :no AND batch IS NULL AND "
                        + ALIKE)
                .param("batch", batch)
                .param("plan", plan)
                .param("item", item)
                .param("no", no)
                .update();
    }

    /** The item is released or late, also in a draft of the same year that has it as it was set. */
    public void released(String plan, String item, PlanItem.Status status) {
        jdbc.sql(
                        "UPDATE plan_item SET status = :status, version = version + 1 WHERE number = :item AND status = 'SET' AND "
                                + ALIKE)
                .param("status", status.name())
                .param("plan", plan)
                .param("item", item)
                .update();
    }

    /** Copies all items with their parts and batches into another plan. */
    public void copy(String from, String to) {
        jdbc.sql("""
                        INSERT INTO plan_item SELECT (i).* FROM (SELECT (jsonb_populate_record(NULL::plan_item,
                            to_jsonb(p) || jsonb_build_object('plan', :to::text))) AS i FROM plan_item p WHERE p.plan = :from) copies
                        """).param("from", from).param("to", to).update();
        jdbc.sql(
                        "INSERT INTO plan_item_batch SELECT :to, item, no, starts, ends, seats, batch FROM plan_item_batch WHERE plan = :from")
                .param("from", from)
                .param("to", to)
                .update();
        jdbc.sql("INSERT INTO plan_item_quota SELECT :to, item, unit, seats FROM plan_item_quota WHERE plan = :from")
                .param("from", from)
                .param("to", to)
                .update();
        jdbc.sql(
                        "INSERT INTO plan_item_cost SELECT :to, item, kind, quantity, tariff FROM plan_item_cost WHERE plan = :from")
                .param("from", from)
                .param("to", to)
                .update();
        jdbc.sql("INSERT INTO plan_item_outcome SELECT :to, item, evaluation FROM plan_item_outcome WHERE plan = :from")
                .param("from", from)
                .param("to", to)
                .update();
        jdbc.sql("INSERT INTO plan_item_need SELECT :to, item, line FROM plan_item_need WHERE plan = :from")
                .param("from", from)
                .param("to", to)
                .update();
    }
}
