package id.go.pontianak.bangkom.lifecycle.plan.domain;

import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.plan.CostKind;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Components of cost with the tariff of today. */
@Component
public class CostKindRows {

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    CostKindRows(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<CostKind> list() {
        return jdbc.sql("""
                        SELECT k.*, COALESCE((SELECT t.amount FROM plan_tariff t WHERE t.kind = k.code AND t.valid_from <= ?
                            ORDER BY t.valid_from DESC LIMIT 1), 0) AS tariff
                        FROM plan_cost_kind k ORDER BY k.no
                        """)
                .param(clock.today())
                .query((row, no) -> new CostKind(
                        row.getString("code"),
                        row.getString("name"),
                        CostKind.Basis.valueOf(row.getString("basis")),
                        row.getString("unit"),
                        row.getString("budget_code"),
                        new Rupiah(row.getLong("tariff"))))
                .list();
    }
}
