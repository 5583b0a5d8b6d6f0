package id.go.pontianak.bangkom.lifecycle.participant.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.participant.LeaveRequest;
import id.go.pontianak.bangkom.lifecycle.participant.LeaveRequest.Answer;
import id.go.pontianak.bangkom.lifecycle.participant.LeaveRequest.State;
import id.go.pontianak.bangkom.lifecycle.participant.Withdrawal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code participant_leave}. */
@Component
public class LeaveRows {

    private final JdbcClient jdbc;

    LeaveRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False while another request of the person waits. */
    public boolean insert(LeaveRequest request) {
        return jdbc.sql("""
                        INSERT INTO participant_leave (id, batch, person, reason, asked_at, state) VALUES (?, ?, ?, ?, ?, 'OPEN')
                        ON CONFLICT DO NOTHING
                        """)
                        .params(request.id(), request.batch(), request.person().value(), request.reason())
                        .param(request.askedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    public Optional<LeaveRequest> findOpen(String batch, PersonId person) {
        return of(batch, person).stream().filter(LeaveRequest::open).findFirst();
    }

    /** Newest first. */
    public List<LeaveRequest> of(String batch, PersonId person) {
        return jdbc.sql("SELECT * FROM participant_leave WHERE batch = ? AND person = ? ORDER BY asked_at DESC")
                .params(batch, person.value())
                .query((row, no) -> read(row))
                .list();
    }

    public Map<PersonId, LeaveRequest> open(String batch) {
        return jdbc
                .sql("SELECT * FROM participant_leave WHERE batch = ? AND state = 'OPEN'")
                .param(batch)
                .query((row, no) -> read(row))
                .list()
                .stream()
                .collect(Collectors.toMap(LeaveRequest::person, Function.identity()));
    }

    public void decline(UUID id, Answer answer) {
        jdbc.sql("""
                        UPDATE participant_leave SET state = 'DECLINED', decided_by = ?, decided_at = ?, answer = ?
                        WHERE id = ? AND state = 'OPEN'
                        """)
                .params(answer.by().value(), answer.at().atOffset(ZoneOffset.UTC), answer.reason(), id)
                .update();
    }

    /** What the person asked for is done; nothing where he asked for nothing. */
    public void grant(String batch, PersonId person, Withdrawal withdrawal) {
        jdbc.sql("""
                        UPDATE participant_leave SET state = 'GRANTED', decided_by = ?, decided_at = ?
                        WHERE batch = ? AND person = ? AND state = 'OPEN'
                        """)
                .params(withdrawal.by().value(), withdrawal.at().atOffset(ZoneOffset.UTC), batch, person.value())
                .update();
    }

    /** Nobody decides any more. */
    public void close(UUID id, Instant at) {
        jdbc.sql("UPDATE participant_leave SET state = 'CLOSED', decided_at = ? WHERE id = ? AND state = 'OPEN'")
                .params(at.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    private static LeaveRequest read(ResultSet row) throws SQLException {
        return new LeaveRequest(
                row.getObject("id", UUID.class),
                row.getString("batch"),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("reason"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                State.valueOf(row.getString("state")),
                answer(row));
    }

    private static @Nullable Answer answer(ResultSet row) throws SQLException {
        String reason = row.getString("answer");
        return reason == null
                ? null
                : new Answer(
                        new PersonId(row.getObject("decided_by", UUID.class)),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                        reason);
    }
}
