package id.go.pontianak.bangkom.lifecycle.plan.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code plan_item_need}: which locked needs the items of a plan serve. */
@Component
public class PlanNeedRows {

    private record Link(UUID line, String item) {}

    private final JdbcClient jdbc;

    PlanNeedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Idempotent; how many links are new. */
    public int link(String plan, String item, Collection<UUID> lines) {
        return jdbc.sql("""
                        INSERT INTO plan_item_need (plan, item, line) SELECT ?, ?, unnest(?::uuid[]) ON CONFLICT DO NOTHING""").params(plan, item, lines.toArray(UUID[]::new)).update();
    }

    /** Numbers of the items that serve a line, by line. */
    public Map<UUID, List<String>> items(String plan) {
        Map<UUID, List<String>> items = new TreeMap<>();
        jdbc.sql("SELECT line, item FROM plan_item_need WHERE plan = ? ORDER BY item")
                .param(plan)
                .query((row, no) -> new Link(row.getObject("line", UUID.class), row.getString("item")))
                .list()
                .forEach(link -> items.computeIfAbsent(link.line(), line -> new ArrayList<>())
                        .add(link.item()));
        return items;
    }
}
