package id.go.pontianak.bangkom.lifecycle.behaviour.domain;

import id.go.pontianak.bangkom.lifecycle.behaviour.Wave;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code behaviour_wave}. */
@Component
public class WaveRows {

    private final JdbcClient jdbc;

    WaveRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(String batch, int days, LocalDate due) {
        jdbc.sql(
                        "INSERT INTO behaviour_wave (batch, days, due_on, state) VALUES (?, ?, ?, 'PLANNED') ON CONFLICT DO NOTHING")
                .params(batch, days, due)
                .update();
    }

    /** Those of these batches that have waves already. */
    public Set<String> known(Collection<String> batches) {
        return new HashSet<>(jdbc.sql("SELECT DISTINCT batch FROM behaviour_wave WHERE batch = ANY (?)")
                .param(batches.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    /** Planned ones whose day has come. */
    public List<Wave> due(LocalDate today) {
        return jdbc.sql("SELECT * FROM behaviour_wave WHERE state = 'PLANNED' AND due_on <= ? ORDER BY due_on, batch")
                .param(today)
                .query(WaveRows::read)
                .list();
    }

    public List<Wave> of(String batch) {
        return jdbc.sql("SELECT * FROM behaviour_wave WHERE batch = ? ORDER BY days")
                .param(batch)
                .query(WaveRows::read)
                .list();
    }

    /**
     * Pessimistic lock of all waves of a batch, in their order: of two cases or two waves that end at once the second finds the first ended. Cases may be added
     * meanwhile.
     */
    public void lock(String batch) {
        jdbc.sql("SELECT 1 FROM behaviour_wave WHERE batch = ? ORDER BY days FOR NO KEY UPDATE")
                .param(batch)
                .query(Integer.class)
                .list();
    }

    /** False where it is not planned. Of what is opened from now on people are told who reads remarks. */
    public boolean open(String batch, int days) {
        return jdbc.sql(
                                "UPDATE behaviour_wave SET state = 'OPEN', remarks_told = true WHERE batch = ? AND days = ? AND state = 'PLANNED'")
                        .params(batch, days)
                        .update()
                == 1;
    }

    /** False where it is not open. */
    public boolean close(String batch, int days) {
        return jdbc.sql("UPDATE behaviour_wave SET state = 'CLOSED' WHERE batch = ? AND days = ? AND state = 'OPEN'")
                        .params(batch, days)
                        .update()
                == 1;
    }

    private static Wave read(ResultSet row, int no) throws SQLException {
        return new Wave(
                row.getString("batch"),
                row.getInt("days"),
                row.getObject("due_on", LocalDate.class),
                Wave.State.valueOf(row.getString("state")),
                row.getBoolean("remarks_told"));
    }
}
