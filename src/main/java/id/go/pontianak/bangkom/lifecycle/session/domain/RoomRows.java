package id.go.pontianak.bangkom.lifecycle.session.domain;

import id.go.pontianak.bangkom.lifecycle.session.room.Room;
import id.go.pontianak.bangkom.lifecycle.session.room.RoomUse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The rows of {@code session_room}. */
@Component
public class RoomRows {

    private final JdbcClient jdbc;

    RoomRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Room> list() {
        return jdbc.sql("SELECT * FROM session_room ORDER BY name")
                .query(RoomRows::read)
                .list();
    }

    public Optional<Room> find(String code) {
        return jdbc.sql("SELECT * FROM session_room WHERE code = ?")
                .param(code)
                .query(RoomRows::read)
                .optional();
    }

    /** Sessions there that end after {@code from} and were not cancelled. */
    public List<RoomUse> usesOf(String code, Instant from, int limit) {
        return jdbc.sql("""
                        SELECT s.id, s.batch, s.title, b.title AS batch_title, lower(s.period) AS starts, upper(s.period) AS ends
                        FROM session_session s JOIN batch b ON b.number = s.batch
                        WHERE s.room = :room AND s.state <> 'CANCELLED' AND upper(s.period) > :from
                        ORDER BY starts LIMIT :limit
                        """)
                .param("room", code)
                .param("from", SessionRows.at(from))
                .param("limit", limit)
                .query((row, number) -> new RoomUse(
                        row.getObject("id", UUID.class),
                        row.getString("batch"),
                        row.getString("title"),
                        row.getString("batch_title"),
                        SessionRows.instant(row, "starts"),
                        SessionRows.instant(row, "ends")))
                .list();
    }

    /** False where the code is taken; then nothing is written. */
    public boolean insert(Room room) {
        return with(jdbc.sql("""
                                INSERT INTO session_room (code, name, place, seats, active)
                                VALUES (:code, :name, :place, :seats, :active) ON CONFLICT (code) DO NOTHING
                                """), room).update() == 1;
    }

    public void update(Room room) {
        with(jdbc.sql("""
                        UPDATE session_room SET name = :name, place = :place, seats = :seats, active = :active WHERE code = :code
                        """), room).update();
    }

    private static StatementSpec with(StatementSpec statement, Room room) {
        return statement
                .param("code", room.code())
                .param("name", room.name())
                .param("place", room.place())
                .param("seats", room.seats())
                .param("active", room.active());
    }

    private static Room read(ResultSet row, int number) throws SQLException {
        return new Room(
                row.getString("code"),
                row.getString("name"),
                row.getString("place"),
                row.getInt("seats"),
                row.getBoolean("active"));
    }
}
