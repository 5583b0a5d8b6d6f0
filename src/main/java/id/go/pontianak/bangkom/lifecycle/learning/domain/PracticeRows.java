package id.go.pontianak.bangkom.lifecycle.learning.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.learning.Practice;
import id.go.pontianak.bangkom.lifecycle.learning.Practice.Entry;
import id.go.pontianak.bangkom.lifecycle.learning.Practice.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code learning_practice} and {@code learning_practice_entry}. */
@Component
public class PracticeRows {

    private final JdbcClient jdbc;

    PracticeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Practice of(UUID learner) {
        List<Entry> entries = entries(learner);
        return jdbc.sql("SELECT * FROM learning_practice WHERE learner = ?")
                .param(learner)
                .query((row, at) -> {
                    UUID decided = row.getObject("decided_by", UUID.class);
                    return new Practice(
                            learner,
                            State.valueOf(row.getString("state")),
                            row.getInt("round"),
                            decided == null ? null : new PersonId(decided),
                            row.getString("because"),
                            entries);
                })
                .optional()
                .orElseGet(() -> Practice.begun(learner, entries));
    }

    public boolean confirmed(UUID learner) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM learning_practice WHERE learner = ? AND state = 'CONFIRMED')")
                .param(learner)
                .query(Boolean.class)
                .single();
    }

    public void add(UUID learner, LocalDate day, String place, String what) {
        jdbc.sql("""
                        INSERT INTO learning_practice_entry (learner, number, day, place, what)
                        SELECT :learner, coalesce(max(number), 0) + 1, :day, :place, :what
                        FROM learning_practice_entry WHERE learner = :learner
                        """)
                .param("learner", learner)
                .param("day", day)
                .param("place", place)
                .param("what", what)
                .update();
    }

    /** False where there is no such entry. */
    public boolean remove(UUID learner, int number) {
        return jdbc.sql("DELETE FROM learning_practice_entry WHERE learner = ? AND number = ?")
                        .params(learner, number)
                        .update()
                == 1;
    }

    public void sent(UUID learner, int round) {
        jdbc.sql("""
                        INSERT INTO learning_practice (learner, state, round) VALUES (?, 'SENT', ?)
                        ON CONFLICT (learner) DO UPDATE SET state = 'SENT', round = excluded.round, decided_by = NULL,
                            decided_at = NULL, because = NULL
                        """).params(learner, round).update();
    }

    public void decided(UUID learner, State state, PersonId by, Instant now, @Nullable String because) {
        jdbc.sql(
                        "UPDATE learning_practice SET state = ?, decided_by = ?, decided_at = ?, because = ? WHERE learner = ?")
                .params(state.name(), by.value(), OffsetDateTime.ofInstant(now, ZoneOffset.UTC), because, learner)
                .update();
    }

    private List<Entry> entries(UUID learner) {
        return jdbc.sql("SELECT * FROM learning_practice_entry WHERE learner = ? ORDER BY day, number")
                .param(learner)
                .query((row, at) -> new Entry(
                        row.getInt("number"),
                        row.getObject("day", LocalDate.class),
                        row.getString("place"),
                        row.getString("what")))
                .list();
    }
}
