package id.go.pontianak.bangkom.lifecycle.interview.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.interview.Interview;
import id.go.pontianak.bangkom.lifecycle.interview.Interview.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code interview}. */
@Component
public class InterviewRows {

    private final JdbcClient jdbc;

    InterviewRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(String batch, int no, boolean best, PersonId person, Instant until, Instant ends) {
        jdbc.sql(
                        "INSERT INTO interview (batch, no, best, person, state, until, ends) VALUES (?, ?, ?, ?, 'ASKED', ?, ?) ON CONFLICT DO NOTHING")
                .params(batch, no, best, person.value(), until.atOffset(ZoneOffset.UTC), ends.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** By number. */
    public List<Interview> of(String batch) {
        return jdbc.sql("SELECT * FROM interview WHERE batch = ? ORDER BY no")
                .param(batch)
                .query(InterviewRows::read)
                .list();
    }

    public Optional<Interview> of(String batch, PersonId person) {
        return jdbc.sql("SELECT * FROM interview WHERE batch = ? AND person = ?")
                .params(batch, person.value())
                .query(InterviewRows::read)
                .optional();
    }

    public Optional<Interview> find(UUID id) {
        return jdbc.sql("SELECT * FROM interview WHERE id = ?")
                .param(id)
                .query(InterviewRows::read)
                .optional();
    }

    /** Those that wait for an analyst, the oldest first. */
    public List<Interview> willing() {
        return jdbc.sql("SELECT * FROM interview WHERE state = 'WILLING' ORDER BY until, batch, no")
                .query(InterviewRows::read)
                .list();
    }

    /** Batches whose time to answer is over and in which somebody is asked or waited for still. */
    public List<String> overdue(Instant now) {
        return jdbc.sql(
                        "SELECT DISTINCT batch FROM interview WHERE state IN ('ASKED', 'WILLING') AND until <= ? ORDER BY batch")
                .param(now.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
    }

    /** The person stays while he is waited for, and goes with every other step. False where it was in another state. */
    public boolean become(UUID id, State from, State to) {
        return become(id, from, to, null);
    }

    /** It is over; {@code heard} is what the analyst wrote down, where it was held. */
    public boolean end(UUID id, State to, @Nullable String heard) {
        return become(id, State.WILLING, to, heard);
    }

    private boolean become(UUID id, State from, State to, @Nullable String heard) {
        return jdbc.sql("""
                        UPDATE interview SET state = :to, heard = :heard, person = CASE WHEN :to = 'WILLING' THEN person END
                        WHERE id = :id AND state = :from
                        """)
                        .param("to", to.name())
                        .param("heard", heard)
                        .param("id", id)
                        .param("from", from.name())
                        .update()
                == 1;
    }

    /** This person is waited for no more wherever he had agreed. */
    public void closeWilling(PersonId person) {
        jdbc.sql("UPDATE interview SET state = 'CLOSED', person = NULL WHERE person = ? AND state = 'WILLING'")
                .param(person.value())
                .update();
    }

    private static Interview read(ResultSet row, int no) throws SQLException {
        UUID person = row.getObject("person", UUID.class);
        return new Interview(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getString("batch"),
                row.getInt("no"),
                row.getBoolean("best"),
                person == null ? null : new PersonId(person),
                State.valueOf(row.getString("state")),
                row.getObject("until", OffsetDateTime.class).toInstant(),
                row.getObject("ends", OffsetDateTime.class).toInstant(),
                row.getString("heard"));
    }
}
