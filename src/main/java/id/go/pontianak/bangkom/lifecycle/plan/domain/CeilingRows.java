package id.go.pontianak.bangkom.lifecycle.plan.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import id.go.pontianak.bangkom.lifecycle.plan.Funding;
import id.go.pontianak.bangkom.lifecycle.plan.PlanSums.Ceiling;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code plan_ceiling}. */
@Component
public class CeilingRows {

    private final JdbcClient jdbc;

    CeilingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<Funding, Ceiling> ofYear(int year) {
        Map<Funding, Ceiling> ceilings = new EnumMap<>(Funding.class);
        jdbc.sql("SELECT * FROM plan_ceiling WHERE year = ?")
                .param(year)
                .query((row, no) -> new Ceiling(
                        Funding.valueOf(row.getString("funding")),
                        new Rupiah(row.getLong("amount")),
                        row.getString("document")))
                .list()
                .forEach(ceiling -> ceilings.put(ceiling.funding(), ceiling));
        return ceilings;
    }

    /** Of all years, by year. */
    public Map<Integer, Map<Funding, Ceiling>> all() {
        Map<Integer, Map<Funding, Ceiling>> years = new HashMap<>();
        jdbc.sql("SELECT * FROM plan_ceiling")
                .query((row, no) -> Map.entry(
                        row.getInt("year"),
                        new Ceiling(
                                Funding.valueOf(row.getString("funding")),
                                new Rupiah(row.getLong("amount")),
                                row.getString("document"))))
                .list()
                .forEach(one -> years.computeIfAbsent(one.getKey(), year -> new EnumMap<>(Funding.class))
                        .put(one.getValue().funding(), one.getValue()));
        return years;
    }

    public void put(int year, Ceiling ceiling, PersonId by, Instant at) {
        jdbc.sql("""
                        INSERT INTO plan_ceiling (year, funding, amount, document, entered_by, entered_at)
                        VALUES (:year, :funding, :amount, :document, :by, :at)
                        ON CONFLICT (year, funding) DO UPDATE SET amount = EXCLUDED.amount, document = EXCLUDED.document,
                            entered_by = EXCLUDED.entered_by, entered_at = EXCLUDED.entered_at
                        """)
                .param("year", year)
                .param("funding", ceiling.funding().name())
                .param("amount", ceiling.amount().amount())
                .param("document", ceiling.document())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
