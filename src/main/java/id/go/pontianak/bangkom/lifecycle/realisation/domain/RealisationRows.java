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
}
