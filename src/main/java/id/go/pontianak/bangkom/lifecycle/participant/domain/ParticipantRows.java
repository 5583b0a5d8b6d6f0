package id.go.pontianak.bangkom.lifecycle.participant.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.participant.Participant;
import id.go.pontianak.bangkom.lifecycle.participant.Withdrawal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code participant_participant}. */
@Component
public class ParticipantRows {

    private static final String NUMBERED = """
            SELECT * FROM (
                SELECT *, row_number() OVER (PARTITION BY batch ORDER BY lower(name), person) AS no
                FROM participant_participant WHERE batch IN (%s)) numbered
            """;

    private final JdbcClient jdbc;

    ParticipantRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Alphabetical by name as on the printed list; the person's id decides between equal names. */
    public List<Participant> of(String batch) {
        return jdbc.sql(NUMBERED.formatted("?") + "ORDER BY no")
                .param(batch)
                .query(ParticipantRows::read)
                .list();
    }

    public Optional<Participant> find(String batch, PersonId person) {
        return jdbc.sql(NUMBERED.formatted("?") + "WHERE person = ?")
                .params(batch, person.value())
                .query(ParticipantRows::read)
                .optional();
    }

    public List<Participant> ofPerson(PersonId person) {
        return jdbc.sql(NUMBERED.formatted("SELECT batch FROM participant_participant WHERE person = ?")
                        + "WHERE person = ? ORDER BY batch")
                .params(person.value(), person.value())
                .query(ParticipantRows::read)
                .list();
    }

    /** Idempotent: a participant who is there already stays as he is. */
    public void insert(Participant participant) {
        jdbc.sql("""
                        INSERT INTO participant_participant (batch, person, nomination, unit, name, rank, position, state)
                        VALUES (:batch, :person, :nomination, :unit, :name, :rank, :position, 'ACTIVE')
                        ON CONFLICT (batch, person) DO NOTHING
                        """)
                .param("batch", participant.batch())
                .param("person", participant.person().value())
                .param("nomination", participant.nomination())
                .param("unit", participant.unit())
                .param("name", participant.name())
                .param("rank", participant.rank())
                .param("position", participant.position())
                .update();
    }

    /** A compare-and-set on the state; false where the participant has withdrawn already. */
    public boolean withdraw(String batch, PersonId person, Withdrawal withdrawal) {
        return jdbc.sql("""
                        UPDATE participant_participant SET state = 'WITHDRAWN', withdrawn_by = :by, withdrawn_at = :at, reason = :reason
                        WHERE batch = :batch AND person = :person AND state = 'ACTIVE'
                        """)
                        .param("batch", batch)
                        .param("person", person.value())
                        .param("by", withdrawal.by().value())
                        .param("at", OffsetDateTime.ofInstant(withdrawal.at(), ZoneOffset.UTC))
                        .param("reason", withdrawal.reason())
                        .update()
                == 1;
    }

    public Optional<Withdrawal> withdrawal(String batch, PersonId person) {
        return jdbc.sql("""
                        SELECT withdrawn_by, withdrawn_at, reason FROM participant_participant
                        WHERE batch = ? AND person = ? AND state = 'WITHDRAWN'
                        """)
                .params(batch, person.value())
                .query((row, number) -> new Withdrawal(
                        new PersonId(row.getObject("withdrawn_by", UUID.class)),
                        row.getObject("withdrawn_at", OffsetDateTime.class).toInstant(),
                        row.getString("reason")))
                .optional();
    }

    private static Participant read(ResultSet row, int number) throws SQLException {
        return new Participant(
                row.getString("batch"),
                row.getInt("no"),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("nomination"),
                row.getString("unit"),
                row.getString("name"),
                row.getString("rank"),
                row.getString("position"),
                Participant.State.valueOf(row.getString("state")));
    }
}
