package id.go.pontianak.bangkom.lifecycle.examination.domain;

import static id.go.pontianak.bangkom.lifecycle.examination.domain.PaperRows.at;
import static id.go.pontianak.bangkom.lifecycle.examination.domain.PaperRows.instant;

import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.examination.MyTest;
import id.go.pontianak.bangkom.lifecycle.examination.TestKind;
import id.go.pontianak.bangkom.lifecycle.examination.TestScore;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who scored what: on paper where that was entered, otherwise the best attempt. */
@Component
public class ScoreRows {

    private static final String BEST = """
            FROM examination_invitation n JOIN examination_paper p ON p.id = n.paper
            LEFT JOIN examination_paper_score o ON o.paper = n.paper AND o.person = n.person
            LEFT JOIN LATERAL (SELECT max(t.score) AS score, coalesce(bool_or(t.passed), false) AS passed, count(*) AS used, max(t.begun_at) AS begun,
                (array_agg(t.id ORDER BY t.number DESC) FILTER (WHERE t.finished_at IS NULL))[1] AS running,
                (array_agg(t.id ORDER BY t.number DESC) FILTER (WHERE t.finished_at IS NOT NULL))[1] AS last
                FROM examination_attempt t WHERE t.paper = n.paper AND t.person = n.person) b ON true
            """;
    private static final String POINTS = "coalesce(o.score, b.score) AS points, "
            + "CASE WHEN o.score IS NULL THEN b.passed ELSE o.score >= p.passing END AS has_passed ";

    private final JdbcClient jdbc;

    ScoreRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of everybody who may sit a test of the group. */
    public List<TestScore> ofGroup(String group) {
        return jdbc.sql("SELECT n.person, p.kind, o.score IS NOT NULL AS on_paper, " + POINTS + BEST
                        + "WHERE p.group_key = ? ORDER BY p.kind, n.person")
                .param(group)
                .query(ScoreRows::score)
                .list();
    }

    public Optional<TestScore> ofOne(String group, TestKind kind, PersonId person) {
        return jdbc.sql("SELECT n.person, p.kind, o.score IS NOT NULL AS on_paper, " + POINTS + BEST
                        + "WHERE p.group_key = ? AND p.kind = ? AND n.person = ?")
                .params(group, kind.name(), person.value())
                .query(ScoreRows::score)
                .optional();
    }

    private static TestScore score(ResultSet row, int number) throws SQLException {
        return new TestScore(
                new PersonId(Objects.requireNonNull(row.getObject("person", UUID.class))),
                TestKind.valueOf(row.getString("kind")),
                row.getBigDecimal("points"),
                row.getBoolean("has_passed"),
                row.getBoolean("on_paper"));
    }

    /** The newest first. */
    public List<MyTest> ofPerson(PersonId person) {
        return jdbc.sql("SELECT p.*, b.used, b.begun, b.running, b.last, "
                        + "(SELECT count(*) FROM examination_paper_item q WHERE q.paper = p.id) AS questions, " + POINTS
                        + BEST + "WHERE n.person = ? ORDER BY p.opens_at DESC, p.kind")
                .param(person.value())
                .query(ScoreRows::mine)
                .list();
    }

    public void record(UUID paper, PersonId person, BigDecimal score, PersonId by, Instant now) {
        jdbc.sql("""
                        INSERT INTO examination_paper_score (paper, person, score, recorded_by, recorded_at) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (paper, person) DO UPDATE
                        SET score = excluded.score, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at
                        """).params(paper, person.value(), score, by.value(), at(now)).update();
    }

    private static MyTest mine(ResultSet row, int number) throws SQLException {
        return new MyTest(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                TestKind.valueOf(row.getString("kind")),
                row.getString("title"),
                instant(row, "opens_at"),
                instant(row, "closes_at"),
                row.getInt("minutes"),
                row.getInt("questions"),
                row.getInt("attempts"),
                row.getInt("used"),
                row.getObject("running", UUID.class),
                row.getObject("last", UUID.class),
                row.getBigDecimal("points"),
                row.getBoolean("has_passed"),
                earliest(row));
    }

    private static @Nullable LocalDate earliest(ResultSet row) throws SQLException {
        OffsetDateTime begun = row.getObject("begun", OffsetDateTime.class);
        return begun == null
                ? null
                : LocalDate.ofInstant(begun.toInstant(), City.ZONE).plusDays(row.getInt("rest_days"));
    }
}
