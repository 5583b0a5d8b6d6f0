package id.go.pontianak.bangkom.lifecycle.realisation.domain;

import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.realisation.Outside;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Read model over plan, batches, rosters and credits: three statements for a plan, however many batches it has. */
@Component
public class RealisationRows {

    /** The batch that was made of a run. */
    public record Made(String item, int run, String batch, BatchStatus status) {}

    /** Active participants of a perangkat daerah in a run whose batch is or was held, and their credits for it. */
    public record Taken(String item, int run, String unit, int people, int hours) {}

    private final JdbcClient jdbc;

    RealisationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Made> made(String plan) {
        return jdbc.sql("""
                        SELECT r.item, r.no, r.batch, b.status FROM plan_item_batch r JOIN batch b ON b.number = r.batch
                        WHERE r.plan = ? ORDER BY r.item, r.no
                        """)
                .param(plan)
                .query((row, no) -> new Made(
                        row.getString("item"),
                        row.getInt("no"),
                        row.getString("batch"),
                        BatchStatus.valueOf(row.getString("status"))))
                .list();
    }

    /** Hours are those that stand of each credit, corrected or not. */
    public List<Taken> taken(String plan) {
        return jdbc.sql("""
                        SELECT r.item, r.no, p.unit, count(*) AS people, COALESCE(sum(h.hours), 0) AS hours
                        FROM plan_item_batch r
                            JOIN batch b ON b.number = r.batch AND b.status IN ('STARTED', 'ENDED', 'CLOSED')
                            JOIN participant_participant p ON p.batch = r.batch AND p.state = 'ACTIVE'
                            LEFT JOIN LATERAL (
                                SELECT sum(s.learning_hours) AS hours
                                FROM ledger_credit c JOIN ledger_standing s ON s.chain = c.chain AND s.link >= c.link
                                WHERE c.source = 'batch:' || p.batch || ':' || p.person) h ON true
                        WHERE r.plan = ? GROUP BY r.item, r.no, p.unit ORDER BY r.item, r.no, p.unit
                        """)
                .param(plan)
                .query((row, no) -> new Taken(
                        row.getString("item"),
                        row.getInt("no"),
                        row.getString("unit"),
                        row.getInt("people"),
                        row.getInt("hours")))
                .list();
    }

    /**
     * Beside the plan: batches of the year that were held and stand in none of its runs, and credits completed in the year that stand and
     * rest on the participation in no batch of the plan.
     */
    public List<Outside> outside(String plan, int year) {
        return jdbc.sql("""
                        WITH beside AS (
                            SELECT b.number, b.programme FROM batch b
                            WHERE b.status IN ('STARTED', 'ENDED', 'CLOSED') AND b.starts BETWEEN :first AND :last
                                AND NOT EXISTS (SELECT FROM plan_item_batch r WHERE r.plan = :plan AND r.batch = b.number)),
                        credited AS (
                            SELECT coalesce(c.programme, '') AS programme, c.person, sum(c.learning_hours) AS hours
                            FROM ledger_standing c JOIN ledger_participation o ON o.credit = c.id
                            WHERE c.completed BETWEEN :first AND :last
                                AND NOT EXISTS (SELECT FROM plan_item_batch r WHERE r.plan = :plan AND r.batch = o.batch)
                            GROUP BY 1, 2),
                        lines AS (
                            SELECT programme, 1 AS events, NULL::uuid AS person, 0 AS hours FROM beside
                            UNION ALL SELECT b.programme, 0, p.person, 0 FROM beside b
                                JOIN participant_participant p ON p.batch = b.number AND p.state = 'ACTIVE'
                            UNION ALL SELECT programme, 0, CASE WHEN hours > 0 THEN person END, hours FROM credited)
                        SELECT l.programme, coalesce(p.name, '') AS name, sum(l.events)::integer AS events,
                            count(DISTINCT l.person)::integer AS people, sum(l.hours)::integer AS hours
                        FROM lines l LEFT JOIN catalogue_programme p ON p.code = l.programme
                        GROUP BY l.programme, p.name HAVING sum(l.events) > 0 OR count(l.person) > 0 OR sum(l.hours) <> 0
                        ORDER BY p.name NULLS LAST
                        """)
                .param("plan", plan)
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query(Outside.class)
                .list();
    }
}
