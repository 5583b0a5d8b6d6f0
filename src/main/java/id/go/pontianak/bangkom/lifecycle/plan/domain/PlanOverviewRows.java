package id.go.pontianak.bangkom.lifecycle.plan.domain;

import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import id.go.pontianak.bangkom.lifecycle.plan.Funding;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the list of plans asks of all of them at once: sums, and which of them are somebody's to decide. */
@Component
public class PlanOverviewRows {

    /** Items of a plan by source of money: all, those that count, and what these cost. */
    public record Sum(String plan, Funding funding, int items, int counting, Rupiah total) {}

    private final JdbcClient jdbc;

    PlanOverviewRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Sum> sums() {
        return jdbc.sql("""
                        SELECT i.plan, i.funding, count(*) AS items, count(*) FILTER (WHERE i.counts) AS counting,
                            COALESCE(sum(i.cost) FILTER (WHERE i.counts), 0)::bigint AS total
                        FROM (SELECT p.plan, p.number, p.funding, p.status NOT IN ('DEFERRED', 'CANCELLED') AS counts,
                                (SELECT sum(c.quantity * c.tariff * CASE k.basis WHEN 'BATCH' THEN r.runs ELSE r.seats END)
                                 FROM plan_item_cost c JOIN plan_cost_kind k ON k.code = c.kind
                                     CROSS JOIN LATERAL (SELECT count(*) AS runs, COALESCE(sum(b.seats), 0) AS seats
                                         FROM plan_item_batch b WHERE b.plan = p.plan AND b.item = p.number) r
                                 WHERE c.plan = p.plan AND c.item = p.number) AS cost
                            FROM plan_item p) i
                        GROUP BY i.plan, i.funding
                        """)
                .query((row, no) -> new Sum(
                        row.getString("plan"),
                        Funding.valueOf(row.getString("funding")),
                        row.getInt("items"),
                        row.getInt("counting"),
                        new Rupiah(row.getLong("total"))))
                .list();
    }

    /** Plans of which somebody who answers for these offices has a step before him, or has decided one, as {@code PlanCase.concerns} says of one. */
    public Set<String> concerning(PersonId person, Collection<Addressee> his) {
        return new HashSet<>(jdbc.sql("""
                        SELECT DISTINCT s.case_number FROM approval_step s JOIN plan p ON p.number = s.case_number
                        WHERE (s.outcome IS NOT NULL AND s.decided_by = :person) OR (s.outcome IS NULL
                            AND string_to_array(s.addressees, ',') && string_to_array(:his, ',')
                            AND NOT EXISTS (SELECT FROM approval_recusal r WHERE r.case_number = p.number AND r.person = :person))
                        """)
                .param("person", person.value())
                .param(
                        "his",
                        String.join(",", his.stream().map(Addressee::toString).toList()))
                .query(String.class)
                .list());
    }
}
