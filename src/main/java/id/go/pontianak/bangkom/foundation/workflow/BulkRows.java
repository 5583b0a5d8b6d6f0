package id.go.pontianak.bangkom.foundation.workflow;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.BulkRuns.Progress;
import id.go.pontianak.bangkom.foundation.workflow.BulkRuns.Result;
import id.go.pontianak.bangkom.foundation.workflow.BulkRuns.Row;
import id.go.pontianak.bangkom.foundation.workflow.BulkRuns.State;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The durable queue. A claimed row stays locked until its transaction ends, so that no two workers have it. */
@Repository
class BulkRows {

    record Claim(UUID run, String kind, PersonId actor, Row row, int attempts) {}

    private static final String CLAIM = """
            SELECT b.run, b.key, b.input, b.attempts, r.kind, r.actor
            FROM workflow_bulk_row b JOIN workflow_bulk_run r ON r.id = b.run
            WHERE b.state = 'WAITING'
            ORDER BY r.created_at, b.run, b.position LIMIT 1 FOR UPDATE OF b SKIP LOCKED""";

    private final JdbcTemplate jdbc;
    private final BusinessClock clock;

    BulkRows(JdbcTemplate jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(UUID run, String kind, PersonId actor, List<Row> rows) {
        jdbc.update(
                "INSERT INTO workflow_bulk_run (id, kind, actor, total, created_at) VALUES (?, ?, ?, ?, ?)",
                run,
                kind,
                actor.value(),
                rows.size(),
                clock.instant().atOffset(ZoneOffset.UTC));
        List<Object[]> values = new ArrayList<>();
        for (Row row : rows) {
            values.add(new Object[] {run, row.key(), values.size(), row.input()});
        }
        jdbc.batchUpdate("INSERT INTO workflow_bulk_row (run, key, position, input) VALUES (?, ?, ?, ?)", values);
    }

    Optional<Claim> claim() {
        return jdbc.query(CLAIM, BulkRows::readClaim).stream().findFirst();
    }

    /** Only a row that still waits: another worker may have had it meanwhile. */
    void finish(Claim claim, State state, @Nullable String messageKey, List<String> arguments) {
        jdbc.update(
                "UPDATE workflow_bulk_row SET state = ?, message_key = ?, arguments = ?, worked_at = ?"
                        + " WHERE run = ? AND key = ? AND state = 'WAITING'",
                state.name(),
                messageKey,
                arguments.toArray(String[]::new),
                clock.instant().atOffset(ZoneOffset.UTC),
                claim.run(),
                claim.row().key());
    }

    void countAttempt(Claim claim) {
        jdbc.update(
                "UPDATE workflow_bulk_row SET attempts = attempts + 1 WHERE run = ? AND key = ?",
                claim.run(),
                claim.row().key());
    }

    Optional<Progress> findProgress(UUID run) {
        List<Result> results = jdbc.query(
                "SELECT key, state, message_key, arguments FROM workflow_bulk_row WHERE run = ? ORDER BY position",
                BulkRows::readResult,
                run);
        int done = (int) results.stream()
                .filter(result -> result.state() != State.WAITING)
                .count();
        return jdbc
                .query(
                        "SELECT id, kind, actor, total FROM workflow_bulk_run WHERE id = ?",
                        (row, no) -> new Progress(
                                run,
                                row.getString("kind"),
                                new PersonId(row.getObject("actor", UUID.class)),
                                row.getInt("total"),
                                done,
                                results),
                        run)
                .stream()
                .findFirst();
    }

    private static Claim readClaim(ResultSet row, int no) throws SQLException {
        return new Claim(
                row.getObject("run", UUID.class),
                row.getString("kind"),
                new PersonId(row.getObject("actor", UUID.class)),
                new Row(row.getString("key"), row.getString("input")),
                row.getInt("attempts"));
    }

    private static Result readResult(ResultSet row, int no) throws SQLException {
        Array arguments = row.getArray("arguments");
        return new Result(
                row.getString("key"),
                State.valueOf(row.getString("state")),
                row.getString("message_key"),
                List.of((String[]) arguments.getArray()));
    }
}
