package id.go.pontianak.bangkom.foundation.bulk;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns.FailedRow;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns.Glance;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Runs as a whole: who has how many under way, which rows gave up, and what ends or begins them again. */
@Repository
class BulkOverview {

    private static final int PAGE = 100;

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    BulkOverview(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Two starts of one person wait for each other, so that neither overlooks the other. */
    int countOpen(PersonId actor, Collection<String> kinds) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('workflow.bulk' || ?))")
                .param(actor.toString())
                .query((row, no) -> no)
                .single();
        return jdbc.sql("""
                        SELECT count(DISTINCT r.id) FROM workflow_bulk_run r JOIN workflow_bulk_row b ON b.run_no = r.no
                        WHERE r.actor = :actor AND r.kind IN (:kinds) AND b.state = 'WAITING'""")
                .param("actor", actor.value())
                .param("kinds", kinds)
                .query(Integer.class)
                .single();
    }

    /** Newest first; of one person, or of everybody. */
    List<Glance> list(@Nullable PersonId actor, Collection<String> kinds) {
        return jdbc.sql("""
                        SELECT r.id, r.kind, r.actor, r.total, r.created_at, r.cancelled_at IS NOT NULL AS cancelled, w.waiting,
                            (SELECT b.input FROM workflow_bulk_row b WHERE b.run_no = r.no ORDER BY b.position LIMIT 1) AS input
                        FROM (SELECT * FROM workflow_bulk_run WHERE kind IN (:kinds) AND (actor = :actor::uuid OR :actor::uuid IS NULL)
                            ORDER BY no DESC LIMIT :page) r
                        CROSS JOIN LATERAL (
                            SELECT count(*) AS waiting FROM workflow_bulk_row b WHERE b.run_no = r.no AND b.state = 'WAITING') w
                        ORDER BY r.no DESC""")
                .param("kinds", kinds)
                .param("actor", actor == null ? null : actor.value())
                .param("page", PAGE)
                .query(BulkOverview::glance)
                .list();
    }

    Optional<String> firstInput(UUID run) {
        return jdbc.sql("SELECT input FROM workflow_bulk_row WHERE run = ? ORDER BY position LIMIT 1")
                .param(run)
                .query(String.class)
                .optional();
    }

    /** Rows that wait are not worked any more; what is done stays done. False when the run is nobody's or somebody else's. */
    boolean cancel(UUID run, PersonId by, @Nullable PersonId owner, Collection<String> kinds) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        int found = jdbc.sql("""
                        UPDATE workflow_bulk_run SET cancelled_at = coalesce(cancelled_at, :now), cancelled_by = coalesce(cancelled_by, :by)
                        WHERE id = :run AND kind IN (:kinds) AND (actor = :owner::uuid OR :owner::uuid IS NULL)""")
                .param("now", now)
                .param("by", by.value())
                .param("run", run)
                .param("kinds", kinds)
                .param("owner", owner == null ? null : owner.value())
                .update();
        if (found == 1) {
            jdbc.sql(
                            "UPDATE workflow_bulk_row SET state = 'CANCELLED', worked_at = ? WHERE run = ? AND state = 'WAITING'")
                    .params(now, run)
                    .update();
        }
        return found == 1;
    }

    List<FailedRow> listFailed(Collection<String> people) {
        return jdbc.sql("""
                        SELECT b.run, b.key, r.kind, b.failure, b.worked_at
                        FROM workflow_bulk_row b JOIN workflow_bulk_run r ON r.no = b.run_no
                        WHERE b.state = 'FAILED' AND r.kind NOT IN (:people) ORDER BY b.run_no, b.position LIMIT :page""")
                .param("people", people)
                .param("page", PAGE)
                .query((row, no) -> new FailedRow(
                        row.getObject("run", UUID.class),
                        row.getString("key"),
                        row.getString("kind"),
                        Optional.ofNullable(row.getString("failure")).orElse(""),
                        row.getTimestamp("worked_at").toInstant()))
                .list();
    }

    /** False when there is no such row that gave up. */
    boolean retry(UUID run, String key, Collection<String> people) {
        return jdbc.sql("""
                                UPDATE workflow_bulk_row b SET state = 'WAITING', attempts = 0, retries = b.retries + 1, next_at = NULL,
                                    message_key = NULL, worked_at = NULL
                                FROM workflow_bulk_run r
                                WHERE r.no = b.run_no AND b.run = :run AND b.key = :key AND b.state = 'FAILED' AND r.kind NOT IN (:people)""")
                        .param("run", run)
                        .param("key", key)
                        .param("people", people)
                        .update()
                == 1;
    }

    private static Glance glance(ResultSet row, int no) throws SQLException {
        return new Glance(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                new PersonId(row.getObject("actor", UUID.class)),
                row.getInt("total"),
                row.getInt("waiting"),
                row.getTimestamp("created_at").toInstant(),
                row.getBoolean("cancelled"),
                Optional.ofNullable(row.getString("input")).orElse(""));
    }
}
