package id.go.pontianak.bangkom.lifecycle.evaluation.domain;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.evaluation.Redesign;
import id.go.pontianak.bangkom.lifecycle.evaluation.Redesign.Cause;
import id.go.pontianak.bangkom.lifecycle.evaluation.Redesign.Design;
import id.go.pontianak.bangkom.lifecycle.evaluation.Redesign.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code evaluation_redesign}. */
@Component
public class RedesignRows {

    private final JdbcClient jdbc;

    RedesignRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where the programme has an open one already. */
    public boolean insert(String number, String programme, String batch, int baseline) {
        return jdbc.sql("""
                        INSERT INTO evaluation_redesign (number, programme, batch, status, version, baseline)
                        VALUES (?, ?, ?, 'OPEN', 1, ?) ON CONFLICT DO NOTHING
                        """).params(number, programme, batch, baseline).update() == 1;
    }

    public Redesign load(String number) {
        return jdbc.sql("SELECT * FROM evaluation_redesign WHERE number = ?")
                .param(number)
                .query((row, no) -> read(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    public Optional<Redesign> openOf(String programme) {
        return jdbc.sql("SELECT * FROM evaluation_redesign WHERE programme = ? AND status IN ('OPEN', 'DESIGNED')")
                .param(programme)
                .query((row, no) -> read(row))
                .optional();
    }

    /** The last that was asked for. */
    public Optional<Redesign> ofBatch(String batch) {
        return jdbc.sql("SELECT * FROM evaluation_redesign WHERE batch = ? ORDER BY number DESC LIMIT 1")
                .param(batch)
                .query((row, no) -> read(row))
                .optional();
    }

    public void design(String number, Design design) {
        jdbc.sql("""
                        UPDATE evaluation_redesign SET status = 'DESIGNED', version = version + 1, cause = ?, change = ?, evidence = ?,
                            pilot = ?, cost = ?, designed_by = ?, designed_on = ?
                        WHERE number = ?
                        """)
                .params(
                        design.cause().name(),
                        design.change(),
                        design.evidence(),
                        design.pilot(),
                        design.cost(),
                        design.by().value(),
                        design.day(),
                        number)
                .update();
    }

    public void end(String number, Status status, @Nullable Integer published) {
        jdbc.sql("UPDATE evaluation_redesign SET status = ?, version = version + 1, published = ? WHERE number = ?")
                .params(status.name(), published, number)
                .update();
    }

    public void touch(String number) {
        jdbc.sql("UPDATE evaluation_redesign SET version = version + 1 WHERE number = ?")
                .param(number)
                .update();
    }

    private static Redesign read(ResultSet row) throws SQLException {
        UUID by = row.getObject("designed_by", UUID.class);
        return new Redesign(
                row.getString("number"),
                row.getString("programme"),
                row.getString("batch"),
                Status.valueOf(row.getString("status")),
                row.getInt("version"),
                row.getInt("baseline"),
                by == null
                        ? null
                        : new Design(
                                Cause.valueOf(row.getString("cause")),
                                row.getString("change"),
                                row.getString("evidence"),
                                row.getString("pilot"),
                                row.getString("cost"),
                                new PersonId(by),
                                row.getObject("designed_on", LocalDate.class)),
                row.getObject("published", Integer.class));
    }
}
