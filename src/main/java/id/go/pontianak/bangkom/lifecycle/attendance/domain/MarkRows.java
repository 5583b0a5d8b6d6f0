package id.go.pontianak.bangkom.lifecycle.attendance.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.attendance.Mark;
import id.go.pontianak.bangkom.lifecycle.attendance.MarkState;
import id.go.pontianak.bangkom.lifecycle.attendance.PresenceMarked;
import id.go.pontianak.bangkom.lifecycle.attendance.Way;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows of {@code attendance_mark}, each version of which stays in {@code attendance_change}. Pessimistic locks are taken in one order, so that no
 * two deeds wait for each other: the batch ({@code FOR SHARE}), then, where a deed marks more than one person, its sessions by id (advisory lock),
 * then the marks.
 */
@Component
public class MarkRows {

    private static final String COLUMNS =
            "session, person, state, in_at, out_at, late, how, by, reason, version, changed_at";
    private static final String VALUES =
            " VALUES (:session, :person, :state, :in, :out, :late, :how, :by, :reason, :version, :at)";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    MarkRows(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    public Optional<Mark> find(UUID session, PersonId person) {
        return jdbc.sql("SELECT * FROM attendance_mark WHERE session = ? AND person = ?")
                .params(session, person.value())
                .query(MarkRows::read)
                .optional();
    }

    /** Until the transaction ends nobody else changes it; empty where there is none yet. */
    public Optional<Mark> lock(UUID session, PersonId person) {
        return jdbc.sql("SELECT * FROM attendance_mark WHERE session = ? AND person = ? FOR UPDATE")
                .params(session, person.value())
                .query(MarkRows::read)
                .optional();
    }

    /** Deeds that mark many people wait for each other here, so that the order of their people is free. */
    public void lockSessions(Collection<UUID> sessions) {
        sessions.stream()
                .sorted()
                .distinct()
                .forEach(session -> jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 44))")
                        .param(session.toString())
                        .query((row, number) -> true)
                        .single());
    }

    /** Those of these people that are there, until the transaction ends; behind {@link #lockSessions}. */
    public Map<PersonId, Mark> lock(UUID session, Collection<PersonId> people) {
        return people.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(
                                "SELECT * FROM attendance_mark WHERE session = :session AND person IN (:people) FOR UPDATE")
                        .param("session", session)
                        .param("people", people.stream().map(PersonId::value).toList())
                        .query(MarkRows::read)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Mark::person, Function.identity()));
    }

    public Map<PersonId, Mark> of(UUID session) {
        return jdbc
                .sql("SELECT * FROM attendance_mark WHERE session = ?")
                .param(session)
                .query(MarkRows::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Mark::person, Function.identity()));
    }

    /** The same of many sessions; one without marks has none here. */
    public Map<UUID, Map<PersonId, Mark>> ofAll(Collection<UUID> sessions) {
        return sessions.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("SELECT * FROM attendance_mark WHERE session IN (:sessions)")
                        .param("sessions", sessions)
                        .query(MarkRows::read)
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(
                                Mark::session, Collectors.toMap(Mark::person, Function.identity())));
    }

    /** All versions of a mark, the oldest first. */
    public List<Mark> versions(UUID session, PersonId person) {
        return jdbc.sql("SELECT * FROM attendance_change WHERE session = ? AND person = ? ORDER BY version")
                .params(session, person.value())
                .query(MarkRows::read)
                .list();
    }

    /** Keeps the first version, or the next one of the row that is locked; false where somebody else kept it before. */
    public boolean keep(Mark mark) {
        int kept = mark.version() == 1 ? insert(mark) : update(mark);
        if (kept == 1) {
            with(jdbc.sql("INSERT INTO attendance_change (" + COLUMNS + ")" + VALUES), mark)
                    .update();
            if (mark.present()) {
                events.publishEvent(new PresenceMarked(mark.session(), mark.person()));
            }
        }
        return kept == 1;
    }

    private int insert(Mark mark) {
        return with(
                        jdbc.sql("INSERT INTO attendance_mark (" + COLUMNS + ")" + VALUES
                                + " ON CONFLICT (session, person) DO NOTHING"),
                        mark)
                .update();
    }

    private int update(Mark mark) {
        return with(jdbc.sql("""
                        UPDATE attendance_mark SET state = :state, in_at = :in, out_at = :out, late = :late, how = :how, by = :by,
                            reason = :reason, version = :version, changed_at = :at
                        WHERE session = :session AND person = :person AND version = :version - 1
                        """), mark).update();
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement, Mark mark) {
        MarkState state = mark.state();
        return statement
                .param("session", mark.session())
                .param("person", mark.person().value())
                .param("state", state == null ? null : state.name())
                .param("in", at(mark.in()))
                .param("out", at(mark.out()))
                .param("late", mark.late())
                .param("how", mark.how().name())
                .param("by", mark.by().value())
                .param("reason", mark.reason())
                .param("version", mark.version())
                .param("at", at(mark.at()));
    }

    static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static Mark read(ResultSet row, int number) throws SQLException {
        String state = row.getString("state");
        return new Mark(
                row.getObject("session", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                state == null ? null : MarkState.valueOf(state),
                instant(row, "in_at"),
                instant(row, "out_at"),
                row.getInt("late"),
                Way.valueOf(row.getString("how")),
                new PersonId(row.getObject("by", UUID.class)),
                row.getString("reason"),
                row.getInt("version"),
                Objects.requireNonNull(instant(row, "changed_at")));
    }
}
