package id.go.pontianak.bangkom.foundation.bulk;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns.Progress;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns.Result;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns.Row;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns.State;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
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

    record Claim(UUID run, long no, String kind, PersonId actor, Row row, int attempts, int retries) {}

    /**
     * The next row after the run that was worked last: each run has its turn, one row a turn. What machines tell one case is worked in the
     * order in which it was begun, whoever's turn it is.
     */
    private static final String CLAIM = """
            SELECT b.run, b.run_no, b.key, b.input, b.attempts, b.retries, r.kind, r.actor
            FROM workflow_bulk_row b JOIN workflow_bulk_run r ON r.id = b.run
            WHERE b.state = 'WAITING' AND b.run_no > ? AND (b.next_at IS NULL OR b.next_at <= ?)
                AND (r.kind = ANY (?) OR NOT EXISTS (
                    SELECT FROM workflow_bulk_row e WHERE e.key = b.key AND e.state = 'WAITING' AND e.run_no < b.run_no))
            ORDER BY b.run_no, b.position LIMIT 1 FOR UPDATE OF b SKIP LOCKED""";

    private final JdbcTemplate jdbc;
    private final BusinessClock clock;

    BulkRows(JdbcTemplate jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(UUID run, String kind, PersonId actor, List<Row> rows) {
        Long no = jdbc.queryForObject(
                "INSERT INTO workflow_bulk_run (id, kind, actor, total, created_at) VALUES (?, ?, ?, ?, ?) RETURNING no",
                Long.class,
                run,
                kind,
                actor.value(),
                rows.size(),
                clock.instant().atOffset(ZoneOffset.UTC));
        List<Object[]> values = new ArrayList<>();
        for (Row row : rows) {
            values.add(new Object[] {run, no, row.key(), values.size(), row.input()});
        }
        jdbc.batchUpdate(
                "INSERT INTO workflow_bulk_row (run, run_no, key, position, input) VALUES (?, ?, ?, ?, ?)", values);
    }

    /** The next row after the run of this number, in a circle; {@code unordered} kinds do not wait for each other. */
    Optional<Claim> claim(long after, String[] unordered) {
        return claimAfter(after, unordered).or(() -> after == 0 ? Optional.empty() : claimAfter(0, unordered));
    }

    private Optional<Claim> claimAfter(long after, String[] unordered) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return jdbc.query(CLAIM, BulkRows::readClaim, after, now, unordered).stream()
                .findFirst();
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

    void countAttempt(Claim claim, String failure, Duration pause) {
        jdbc.update(
                "UPDATE workflow_bulk_row SET attempts = attempts + 1, failure = ?, next_at = ? WHERE run = ? AND key = ?",
                failure,
                clock.instant().plus(pause).atOffset(ZoneOffset.UTC),
                claim.run(),
                claim.row().key());
    }

    Optional<Instant> nextDue() {
        return Optional.ofNullable(jdbc.queryForObject(
                        "SELECT min(next_at) FROM workflow_bulk_row WHERE state = 'WAITING'", Timestamp.class))
                .map(Timestamp::toInstant);
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
                row.getLong("run_no"),
                row.getString("kind"),
                new PersonId(row.getObject("actor", UUID.class)),
                new Row(row.getString("key"), row.getString("input")),
                row.getInt("attempts"),
                row.getInt("retries"));
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
