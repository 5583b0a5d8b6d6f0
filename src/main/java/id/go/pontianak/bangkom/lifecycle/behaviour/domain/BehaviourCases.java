package id.go.pontianak.bangkom.lifecycle.behaviour.domain;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourCase;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourCase.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code behaviour_case}. */
@Component
public class BehaviourCases {

    private final JdbcClient jdbc;

    BehaviourCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where the office has one of this wave already. */
    public boolean insert(String batch, int days, String office, Instant until) {
        return jdbc.sql("""
                        INSERT INTO behaviour_case (number, batch, days, office, status, version, until)
                        VALUES (?, ?, ?, ?, 'RATING', 1, ?) ON CONFLICT DO NOTHING
                        """)
                        .params(
                                BehaviourCase.numberOf(batch, days, office),
                                batch,
                                days,
                                office,
                                until.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    public Optional<BehaviourCase> find(String number) {
        return jdbc.sql("SELECT * FROM behaviour_case WHERE number = ?")
                .param(number)
                .query(BehaviourCases::read)
                .optional();
    }

    public BehaviourCase load(String number) {
        return find(number).orElseThrow(NotFound::new);
    }

    public List<BehaviourCase> of(String batch, int days) {
        return jdbc.sql("SELECT * FROM behaviour_case WHERE batch = ? AND days = ? ORDER BY office")
                .params(batch, days)
                .query(BehaviourCases::read)
                .list();
    }

    /** Pessimistic lock: the window stays as open as it is read here until the transaction ends; those who answer do not wait for each other. */
    public BehaviourCase holdOpen(String number) {
        jdbc.sql("SELECT 1 FROM behaviour_case WHERE number = ? FOR KEY SHARE")
                .param(number)
                .query(Integer.class)
                .list();
        return load(number);
    }

    /** Nobody answers until the transaction ends; taken before the tally of its requests. */
    public BehaviourCase lock(String number) {
        jdbc.sql("SELECT 1 FROM behaviour_case WHERE number = ? FOR UPDATE")
                .param(number)
                .query(Integer.class)
                .list();
        return load(number);
    }

    public void become(String number, Status status) {
        jdbc.sql("UPDATE behaviour_case SET status = ?, version = version + 1 WHERE number = ?")
                .params(status.name(), number)
                .update();
    }

    /** The window ends at another time, as days became free. */
    public void moveWindow(String number, Instant from, Instant to) {
        jdbc.sql("UPDATE behaviour_case SET until = ? WHERE number = ? AND until = ?")
                .params(to.atOffset(ZoneOffset.UTC), number, from.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static BehaviourCase read(ResultSet row, int no) throws SQLException {
        return new BehaviourCase(
                row.getString("number"),
                row.getString("batch"),
                row.getInt("days"),
                row.getString("office"),
                Status.valueOf(row.getString("status")),
                row.getInt("version"),
                row.getObject("until", OffsetDateTime.class).toInstant());
    }
}
