package id.go.pontianak.bangkom.lifecycle.result.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.result.Explanation;
import id.go.pontianak.bangkom.lifecycle.result.ParticipantResult;
import id.go.pontianak.bangkom.lifecycle.result.ParticipantResult.HandedUp;
import id.go.pontianak.bangkom.lifecycle.result.ParticipantResult.Measured;
import id.go.pontianak.bangkom.lifecycle.result.ParticipantResult.Recorded;
import id.go.pontianak.bangkom.lifecycle.result.ParticipantResult.Suggested;
import id.go.pontianak.bangkom.lifecycle.result.ResultOutcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code result_result}. */
@Component
public class ResultRows {

    private static final String SELECT = """
            SELECT r.* FROM result_result r JOIN participant_participant p ON p.batch = r.batch AND p.person = r.person
            """;

    private final JdbcClient jdbc;
    private final EarlyRows early;

    ResultRows(JdbcClient jdbc, EarlyRows early) {
        this.jdbc = jdbc;
        this.early = early;
    }

    /** One row for each on the roster, posted already where a course settled itself; idempotent. */
    public void insertRoster(String batch) {
        jdbc.sql("""
                        INSERT INTO result_result (batch, person, explained, version)
                        SELECT batch, person, '', 1 FROM participant_participant WHERE batch = ?
                        ON CONFLICT (batch, person) DO NOTHING
                        """).param(batch).update();
        early.settle(batch);
    }

    /** Whether anybody of the batch completed a course that settles itself, posted already or about to be. */
    public boolean settledEarly(String batch) {
        return early.exists(batch);
    }

    public boolean settledEarly(String batch, PersonId person) {
        return early.exists(batch, person);
    }

    /** In the order of the roster. */
    public List<ParticipantResult> of(String batch) {
        return jdbc.sql(SELECT + "WHERE r.batch = ? ORDER BY lower(p.name), r.person")
                .param(batch)
                .query(ResultRows::read)
                .list();
    }

    public Optional<ParticipantResult> find(String batch, PersonId person) {
        return jdbc.sql(SELECT + "WHERE r.batch = ? AND r.person = ?")
                .params(batch, person.value())
                .query(ResultRows::read)
                .optional();
    }

    public void update(ParticipantResult result) {
        Measured measured = result.measured();
        Recorded recorded = result.recorded();
        jdbc.sql("""
                        UPDATE result_result SET proposed = :proposed, explained = :explained, outcome = :outcome, attendance_percent = :attendance,
                            pre_score = :pre, post_score = :post, grade = :grade, certificate_number = :certificate, note = :note,
                            handed_up_outcome = :last, former_outcome = :former, version = version + 1
                        WHERE batch = :batch AND person = :person
                        """)
                .param("batch", result.batch())
                .param("person", result.person().value())
                .param("proposed", name(result.suggested().outcome()))
                .param("explained", Explanation.written(result.suggested().because()))
                .param("outcome", name(recorded.outcome()))
                .param("attendance", measured.attendance())
                .param("pre", measured.pre())
                .param("post", measured.post())
                .param("grade", recorded.grade())
                .param("certificate", recorded.certificate())
                .param("note", recorded.note())
                .param("last", name(result.handedUp().last()))
                .param("former", name(result.handedUp().former()))
                .update();
    }

    /** A compare-and-set; false where it was posted before. */
    public boolean post(String batch, PersonId person, Instant at) {
        return jdbc.sql(
                                "UPDATE result_result SET posted_at = ?, version = version + 1 WHERE batch = ? AND person = ? AND posted_at IS NULL")
                        .params(at.atOffset(ZoneOffset.UTC), batch, person.value())
                        .update()
                == 1;
    }

    public int countUnposted(String batch) {
        return jdbc.sql("SELECT count(*) FROM result_result WHERE batch = ? AND posted_at IS NULL")
                .param(batch)
                .query(Integer.class)
                .single();
    }

    private static @Nullable String name(@Nullable ResultOutcome outcome) {
        return outcome == null ? null : outcome.name();
    }

    private static ParticipantResult read(ResultSet row, int number) throws SQLException {
        OffsetDateTime posted = row.getObject("posted_at", OffsetDateTime.class);
        int percent = row.getInt("attendance_percent");
        Integer attendance = row.wasNull() ? null : percent;
        return new ParticipantResult(
                row.getString("batch"),
                new PersonId(row.getObject("person", UUID.class)),
                new Suggested(outcome(row, "proposed"), Explanation.read(row.getString("explained"))),
                new Measured(attendance, row.getBigDecimal("pre_score"), row.getBigDecimal("post_score")),
                new Recorded(
                        outcome(row, "outcome"),
                        row.getString("grade"),
                        row.getString("certificate_number"),
                        row.getString("note")),
                new HandedUp(outcome(row, "handed_up_outcome"), outcome(row, "former_outcome")),
                posted == null ? null : posted.toInstant(),
                row.getInt("version"));
    }

    private static @Nullable ResultOutcome outcome(ResultSet row, String column) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : ResultOutcome.valueOf(name);
    }
}
