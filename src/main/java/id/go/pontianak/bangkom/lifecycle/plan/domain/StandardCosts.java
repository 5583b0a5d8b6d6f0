package id.go.pontianak.bangkom.lifecycle.plan.domain;

import id.go.pontianak.bangkom.lifecycle.catalogue.Mode;
import id.go.pontianak.bangkom.lifecycle.plan.CostKind;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Cost;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an item usually costs, by how it is learned, at the tariffs of today. */
@Component
public class StandardCosts {

    private final JdbcClient jdbc;
    private final CostKindRows kinds;

    StandardCosts(JdbcClient jdbc, CostKindRows kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    /** Of a training of so many learning hours on so many days. */
    public List<Cost> of(Mode mode, int hours, int days) {
        Map<String, CostKind> byCode =
                kinds.list().stream().collect(Collectors.toMap(CostKind::code, Function.identity()));
        return jdbc.sql("""
                        SELECT s.kind, CASE s.measure WHEN 'HOUR' THEN :hours WHEN 'DAY' THEN :days ELSE 1 END AS quantity
                        FROM plan_standard_cost s JOIN plan_cost_kind k ON k.code = s.kind WHERE s.mode = :mode ORDER BY k.no""")
                .param("hours", hours)
                .param("days", days)
                .param("mode", mode.name())
                .query((row, no) ->
                        cost(Objects.requireNonNull(byCode.get(row.getString("kind"))), row.getInt("quantity")))
                .list();
    }

    private static Cost cost(CostKind kind, int quantity) {
        return new Cost(kind, quantity, kind.tariff());
    }
}
