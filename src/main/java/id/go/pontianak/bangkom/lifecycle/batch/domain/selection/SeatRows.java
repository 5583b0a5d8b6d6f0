package id.go.pontianak.bangkom.lifecycle.batch.domain.selection;

import id.go.pontianak.bangkom.foundation.kernel.DateRange;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Seat;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code batch_seat}. */
@Component
public class SeatRows {

    static final String SELECT = "SELECT s.*, lower(s.period) AS first, upper(s.period) - 1 AS last FROM batch_seat s ";

    private final JdbcClient jdbc;

    SeatRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Seats first, in the order of the list, then offers and the reserve; the released last. */
    public List<Seat> listOf(String batch) {
        return jdbc.sql(SELECT + """
                        WHERE s.batch = :batch
                        ORDER BY array_position(ARRAY['SEAT','CLASH','OFFERED','RESERVE','RELEASED'], s.state), s.rank, s.nomination
                        """)
                .param("batch", batch)
                .query(SeatRows::read)
                .list();
    }

    /** The nomination's place; a released one only when there is no other. */
    public Optional<Seat> findOf(String nomination) {
        return jdbc.sql(SELECT + "WHERE s.nomination = :nomination ORDER BY s.state = 'RELEASED' LIMIT 1")
                .param("nomination", nomination)
                .query(SeatRows::read)
                .optional();
    }

    /** A seat or a place on the reserve; somebody released before takes his row again. */
    public void insert(Seat seat, String unit) {
        jdbc.sql("""
                        INSERT INTO batch_seat (batch, person, unit, period, nomination, rank, state, blocking)
                        SELECT b.number, :person, :unit, daterange(:from, :to, '[]'), :nomination, :rank, :state, b.mode <> 'MANDIRI'
                        FROM batch b WHERE b.number = :batch
                        ON CONFLICT (batch, person) DO UPDATE SET unit = excluded.unit, period = excluded.period,
                            nomination = excluded.nomination, rank = excluded.rank, state = excluded.state, offer_until = NULL,
                            blocking = excluded.blocking
                        WHERE batch_seat.state = 'RELEASED'
                        """)
                .param("batch", seat.batch())
                .param("person", seat.person().value())
                .param("unit", unit)
                .param("from", seat.period().from())
                .param("to", seat.period().to())
                .param("nomination", seat.nomination())
                .param("rank", seat.rank())
                .param("state", seat.state().name())
                .update();
    }

    /** Nothing is offered any more. */
    public void change(String nomination, Seat.State state) {
        change(nomination, state, null);
    }

    public void change(String nomination, Seat.State state, @Nullable Instant offerUntil) {
        jdbc.sql("""
                        UPDATE batch_seat SET state = :state, offer_until = :until
                        WHERE nomination = :nomination AND state <> 'RELEASED'
                        """)
                .param("nomination", nomination)
                .param("state", state.name())
                .param("until", offerUntil == null ? null : OffsetDateTime.ofInstant(offerUntil, ZoneOffset.UTC))
                .update();
    }

    public void move(String nomination, DateRange period, Seat.State state, @Nullable Instant offerUntil) {
        jdbc.sql("""
                        UPDATE batch_seat SET period = daterange(:from, :to, '[]'), state = :state, offer_until = :until
                        WHERE nomination = :nomination AND state <> 'RELEASED'
                        """)
                .param("nomination", nomination)
                .param("from", period.from())
                .param("to", period.to())
                .param("state", state.name())
                .param("until", offerUntil == null ? null : OffsetDateTime.ofInstant(offerUntil, ZoneOffset.UTC))
                .update();
    }

    /** The training begins: reserve and offers are given up, an offer that clashes too. */
    public void releaseUnseated(String batch) {
        jdbc.sql("""
                        UPDATE batch_seat SET state = 'RELEASED', offer_until = NULL
                        WHERE batch = :batch AND (state IN ('RESERVE', 'OFFERED') OR state = 'CLASH' AND offer_until IS NOT NULL)
                        """).param("batch", batch).update();
    }

    /** All of the batch in these states are given up. */
    public void releaseAll(String batch, List<Seat.State> states) {
        jdbc.sql(
                        "UPDATE batch_seat SET state = 'RELEASED', offer_until = NULL WHERE batch = :batch AND state IN (:states)")
                .param("batch", batch)
                .param("states", states.stream().map(Enum::name).toList())
                .update();
    }

    /** The reserve in its order. */
    public List<Seat> listReserve(String batch) {
        return jdbc.sql(SELECT + "WHERE s.batch = :batch AND s.state = 'RESERVE' ORDER BY s.rank, s.nomination")
                .param("batch", batch)
                .query(SeatRows::read)
                .list();
    }

    /** Taken or held: a clash keeps its place until HR has decided. */
    public int countTaken(String batch) {
        return jdbc.sql(
                        "SELECT count(*) FROM batch_seat WHERE batch = :batch AND state IN ('SEAT', 'OFFERED', 'CLASH')")
                .param("batch", batch)
                .query(Integer.class)
                .single();
    }

    public int lastRank(String batch) {
        return jdbc.sql("SELECT coalesce(max(rank), 0) FROM batch_seat WHERE batch = :batch")
                .param("batch", batch)
                .query(Integer.class)
                .single();
    }

    static Seat read(ResultSet row, int number) throws SQLException {
        OffsetDateTime until = row.getObject("offer_until", OffsetDateTime.class);
        return new Seat(
                row.getString("batch"),
                new PersonId(row.getObject("person", UUID.class)),
                new DateRange(row.getObject("first", LocalDate.class), row.getObject("last", LocalDate.class)),
                row.getString("nomination"),
                row.getInt("rank"),
                Seat.State.valueOf(row.getString("state")),
                until == null ? null : until.toInstant());
    }
}
