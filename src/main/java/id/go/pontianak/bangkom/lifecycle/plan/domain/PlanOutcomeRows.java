package id.go.pontianak.bangkom.lifecycle.plan.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code plan_item_outcome}: which items follow an evaluation. */
@Component
public class PlanOutcomeRows {

    private final JdbcClient jdbc;

    PlanOutcomeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Idempotent. */
    public void link(String plan, String item, String evaluation) {
        jdbc.sql("INSERT INTO plan_item_outcome (plan, item, evaluation) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(plan, item, evaluation)
                .update();
    }

    /** Number of the item that follows an evaluation in this plan, by evaluation. */
    public Map<String, String> items(String plan) {
        Map<String, String> items = new LinkedHashMap<>();
        jdbc.sql("SELECT evaluation, item FROM plan_item_outcome WHERE plan = ? ORDER BY evaluation, item DESC")
                .param(plan)
                .query((row, no) -> Map.entry(row.getString("evaluation"), row.getString("item")))
                .list()
                .forEach(link -> items.put(link.getKey(), link.getValue()));
        return items;
    }

    /** Evaluations that an item of some plan of another year follows. */
    public Set<String> followedOutside(int year) {
        return jdbc
                .sql(
                        "SELECT DISTINCT o.evaluation FROM plan_item_outcome o JOIN plan p ON p.number = o.plan WHERE p.year <> ?")
                .param(year)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }
}
