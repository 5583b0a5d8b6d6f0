package id.go.pontianak.bangkom.lifecycle.result.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.result.Explanation;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code result_early}. */
@Component
public class EarlyRows {

    /** Passed by rule on this day, with this score of the final test. */
    public record Early(BigDecimal score, LocalDate completed) {}

    private static final String LEARNED = Explanation.written(List.of(Explanation.of(Explanation.Code.LEARNED)));

    private final JdbcClient jdbc;

    EarlyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where it is there already. */
    public boolean insert(String batch, PersonId person, Early early) {
        return jdbc.sql(
                                "INSERT INTO result_early (batch, person, score, completed_on) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
                        .params(batch, person.value(), early.score(), early.completed())
                        .update()
                == 1;
    }

    /** A compare-and-set; empty where it was posted before. */
    public Optional<Early> post(String batch, PersonId person, Instant now) {
        return jdbc.sql("""
                        UPDATE result_early SET posted_at = ? WHERE batch = ? AND person = ? AND posted_at IS NULL
                        RETURNING score, completed_on
                        """)
                .params(now.atOffset(ZoneOffset.UTC), batch, person.value())
                .query(EarlyRows::read)
                .optional();
    }

    /** The qualification that its certificate prints; null where the programme has none. */
    public void grade(String batch, PersonId person, @Nullable String grade) {
        jdbc.sql("UPDATE result_early SET grade = ? WHERE batch = ? AND person = ?")
                .params(grade, batch, person.value())
                .update();
    }

    public boolean exists(String batch) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM result_early WHERE batch = ?)")
                .param(batch)
                .query(Boolean.class)
                .single();
    }

    public boolean exists(String batch, PersonId person) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM result_early WHERE batch = ? AND person = ?)")
                .params(batch, person.value())
                .query(Boolean.class)
                .single();
    }

    /** What is not posted yet is not posted any more: the person goes the way of all results. */
    public void drop(String batch, PersonId person) {
        jdbc.sql("DELETE FROM result_early WHERE batch = ? AND person = ? AND posted_at IS NULL")
                .params(batch, person.value())
                .update();
    }

    /** Those that are posted stand so among the results of the batch, where these are open. Idempotent. */
    public void settle(String batch) {
        jdbc.sql("""
                        UPDATE result_result r SET proposed = 'PASSED', outcome = 'PASSED', explained = :explained, post_score = e.score, grade = e.grade,
                            posted_at = e.posted_at, version = r.version + 1
                        FROM result_early e
                        WHERE e.batch = r.batch AND e.person = r.person AND r.batch = :batch AND e.posted_at IS NOT NULL AND r.posted_at IS NULL
                        """).param("batch", batch).param("explained", LEARNED).update();
    }

    private static Early read(ResultSet row, int number) throws SQLException {
        return new Early(row.getBigDecimal("score"), row.getObject("completed_on", LocalDate.class));
    }
}
