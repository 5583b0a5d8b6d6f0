package id.go.pontianak.bangkom.lifecycle.plan.domain;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who stands behind the needs of several items; deferred and cancelled items ask for nobody. */
@Component
public class SharedPeopleRows {

    /** {@code people} stand behind needs of both items. */
    public record Pair(String first, String second, int people) {}

    /** So many people are needed in so many items. */
    public record Spread(int items, int people) {}

    private static final String NEEDED = """
            WITH needed AS (SELECT DISTINCT n.item, p.person FROM plan_item_need n JOIN needs_line_person p ON p.line = n.line
                JOIN plan_item i ON i.plan = n.plan AND i.number = n.item
                WHERE n.plan = ? AND i.status NOT IN ('DEFERRED', 'CANCELLED'))
            """;

    private final JdbcClient jdbc;

    SharedPeopleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Pair> pairs(String plan) {
        return jdbc.sql(NEEDED + """
                        SELECT a.item AS first, b.item AS second, count(*) AS people
                        FROM needed a JOIN needed b ON b.person = a.person AND b.item > a.item GROUP BY a.item, b.item""")
                .param(plan)
                .query((row, no) -> new Pair(row.getString("first"), row.getString("second"), row.getInt("people")))
                .list();
    }

    /** By number of items, two and more. */
    public List<Spread> spread(String plan) {
        return jdbc.sql(NEEDED + """
                        SELECT items, count(*) AS people FROM (SELECT person, count(*) AS items FROM needed GROUP BY person) AS counted
                        WHERE items > 1 GROUP BY items ORDER BY items""")
                .param(plan)
                .query((row, no) -> new Spread(row.getInt("items"), row.getInt("people")))
                .list();
    }
}
