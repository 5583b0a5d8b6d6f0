package id.go.pontianak.bangkom.lifecycle.realisation.domain;

import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Read model over plan, batches, rosters and credits: two statements for a plan, however many batches it has. */
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

    /** A credit counts with what reverses or replaces it. */
    public List<Taken> taken(String plan) {
        return jdbc.sql("""
                        SELECT r.item, r.no, p.unit, count(*) AS people, COALESCE(sum(h.hours), 0) AS hours
                        FROM plan_item_batch r
                            JOIN batch b ON b.number = r.batch AND b.status IN ('STARTED', 'ENDED', 'CLOSED')
                            JOIN participant_participant p ON p.batch = r.batch AND p.state = 'ACTIVE'
                            LEFT JOIN LATERAL (WITH RECURSIVE family AS (
                                SELECT c.id, c.learning_hours FROM ledger_credit c WHERE c.source = 'batch:' || p.batch || ':' || p.person
                                UNION SELECT n.id, n.learning_hours FROM family f
                                    JOIN ledger_credit n ON n.source IN ('reversal:' || f.id, 'correction:' || f.id)
                                ) SELECT sum(learning_hours) AS hours FROM family) h ON true
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
}
