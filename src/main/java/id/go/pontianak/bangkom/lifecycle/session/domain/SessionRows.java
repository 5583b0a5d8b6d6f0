package id.go.pontianak.bangkom.lifecycle.session.domain;

import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.lifecycle.session.Session;
import id.go.pontianak.bangkom.lifecycle.session.Session.Kind;
import id.go.pontianak.bangkom.lifecycle.session.Session.Mode;
import id.go.pontianak.bangkom.lifecycle.session.Session.State;
import id.go.pontianak.bangkom.lifecycle.session.SessionEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The rows of {@code session_session}, and the version of a batch's plan of sessions, which is its lock as well. */
@Component
public class SessionRows {

    private static final String LIST = """
            SELECT s.*, lower(s.period) AS starts, upper(s.period) AS ends, coalesce(r.name, s.place) AS shown_place,
                row_number() OVER (ORDER BY lower(s.period), s.id) AS no
            FROM session_session s LEFT JOIN session_room r ON r.code = s.room
            WHERE s.batch = :batch
            ORDER BY no
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    SessionRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<Session> listOf(String batch) {
        return jdbc.sql(LIST).param("batch", batch).query(this::read).list();
    }

    public Optional<Session> find(UUID id) {
        return jdbc.sql("SELECT batch FROM session_session WHERE id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .flatMap(batch -> listOf(batch).stream()
                        .filter(session -> session.id().equals(id))
                        .findFirst());
    }

    /** The address of an online session; empty where none is known. */
    public String linkOf(UUID id) {
        return jdbc.sql("SELECT link FROM session_session WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    /** The same of all sessions of a batch that have one. */
    public Map<UUID, String> linksOf(String batch) {
        return jdbc
                .sql("SELECT id, link FROM session_session WHERE batch = ? AND link <> ''")
                .param(batch)
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getString("link")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Changes of one plan wait for each other; the version grows. */
    public void lock(String batch) {
        jdbc.sql("""
                        INSERT INTO session_plan (batch, version) VALUES (?, 1)
                        ON CONFLICT (batch) DO UPDATE SET version = session_plan.version + 1
                        """).param(batch).update();
    }

    public int versionOf(String batch) {
        return jdbc.sql("SELECT version FROM session_plan WHERE batch = ?")
                .param(batch)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    public void insert(UUID id, String batch, SessionEntry entry) {
        with(jdbc.sql("""
                        INSERT INTO session_session (id, batch, title, period, learning_hours, kind, mode, room, place, link, state)
                        VALUES (:id, :batch, :title, tstzrange(:starts, :ends), :hours, :kind, :mode, :room, :place, :link, 'PLANNED')
                        """).param("batch", batch), id, entry).update();
    }

    /** Its staff move with it: their row follows the period (ON UPDATE CASCADE). */
    public void update(UUID id, SessionEntry entry) {
        with(jdbc.sql("""
                        UPDATE session_session SET title = :title, period = tstzrange(:starts, :ends), learning_hours = :hours,
                            kind = :kind, mode = :mode, room = :room, place = :place, link = :link
                        WHERE id = :id
                        """), id, entry).update();
    }

    /** Its room and its staff are free again. */
    public void cancel(UUID id) {
        jdbc.sql("UPDATE session_session SET state = 'CANCELLED' WHERE id = ?")
                .param(id)
                .update();
        jdbc.sql("UPDATE session_staff SET busy = false WHERE session = ?")
                .param(id)
                .update();
    }

    public void delete(UUID id) {
        jdbc.sql("DELETE FROM session_session WHERE id = ?").param(id).update();
    }

    private static StatementSpec with(StatementSpec statement, UUID id, SessionEntry entry) {
        return statement
                .param("id", id)
                .param("title", entry.title())
                .param("starts", at(entry.starts()))
                .param("ends", at(entry.ends()))
                .param("hours", entry.hours().value())
                .param("kind", entry.kind().name())
                .param("mode", entry.mode().name())
                .param("room", entry.room(), Types.VARCHAR)
                .param("place", entry.place())
                .param("link", entry.link());
    }

    static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private Session read(ResultSet row, int number) throws SQLException {
        Instant ends = instant(row, "ends");
        boolean cancelled = row.getString("state").equals("CANCELLED");
        boolean over = !clock.instant().isBefore(ends);
        return new Session(
                row.getObject("id", UUID.class),
                row.getString("batch"),
                row.getInt("no"),
                row.getString("title"),
                instant(row, "starts"),
                ends,
                new LearningHours(row.getInt("learning_hours")),
                Kind.valueOf(row.getString("kind")),
                Mode.valueOf(row.getString("mode")),
                row.getString("room"),
                row.getString("shown_place"),
                cancelled ? State.CANCELLED : over ? State.HELD : State.PLANNED);
    }
}
