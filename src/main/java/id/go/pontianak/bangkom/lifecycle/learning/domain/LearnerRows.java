package id.go.pontianak.bangkom.lifecycle.learning.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.learning.Course;
import id.go.pontianak.bangkom.lifecycle.learning.CoursePage;
import id.go.pontianak.bangkom.lifecycle.learning.Learner;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code learning_learner} and {@code learning_read}. */
@Component
public class LearnerRows {

    private static final String SELECT = """
            SELECT l.*, ARRAY(SELECT r.number FROM learning_read r WHERE r.learner = l.id) AS read FROM learning_learner l
            """;

    private final JdbcClient jdbc;

    LearnerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Learner> ofBatch(String batch) {
        return jdbc.sql(SELECT + "WHERE l.batch = ?")
                .param(batch)
                .query(LearnerRows::read)
                .list();
    }

    public Optional<Learner> find(PersonId person, String programme, @Nullable String batch) {
        return find(person, programme, batch, "");
    }

    /** Whatever may complete the course waits for each other. */
    public Optional<Learner> lock(PersonId person, String programme, @Nullable String batch) {
        return find(person, programme, batch, " FOR UPDATE");
    }

    private Optional<Learner> find(PersonId person, String programme, @Nullable String batch, String lock) {
        return jdbc.sql(SELECT + "WHERE l.person = :person AND l.programme = :programme "
                        + "AND l.batch IS NOT DISTINCT FROM CAST(:batch AS text)" + lock)
                .param("person", person.value())
                .param("programme", programme)
                .param("batch", batch)
                .query(LearnerRows::read)
                .optional();
    }

    public Learner get(UUID id) {
        return jdbc.sql(SELECT + "WHERE l.id = ?")
                .param(id)
                .query(LearnerRows::read)
                .single();
    }

    /** Idempotent: of two first pages opened at once one binds the version. */
    public void begin(PersonId person, Course course, @Nullable String batch, LocalDate today) {
        jdbc.sql("""
                        INSERT INTO learning_learner (id, person, programme, version, batch, begun_on, seen_on)
                        VALUES (:id, :person, :programme, :version, :batch, :today, :today) ON CONFLICT DO NOTHING
                        """)
                .param("id", UUID.randomUUID())
                .param("person", person.value())
                .param("programme", course.programme())
                .param("version", course.version())
                .param("batch", batch)
                .param("today", today)
                .update();
    }

    public void seen(UUID learner, LocalDate today) {
        jdbc.sql("UPDATE learning_learner SET seen_on = :today WHERE id = :id AND seen_on <> :today")
                .param("id", learner)
                .param("today", today)
                .update();
    }

    /** Idempotent. */
    public void finishPage(UUID learner, CoursePage page, Instant now) {
        jdbc.sql("""
                        INSERT INTO learning_read (learner, number, read_at, minutes, source) VALUES (?, ?, ?, ?, 'STATED')
                        ON CONFLICT DO NOTHING
                        """)
                .params(learner, page.number(), OffsetDateTime.ofInstant(now, ZoneOffset.UTC), page.minutes())
                .update();
    }

    /** A compare-and-set; false where it was completed before. */
    public boolean complete(UUID learner, LocalDate today, BigDecimal score) {
        return jdbc.sql("UPDATE learning_learner SET completed_on = ?, score = ? WHERE id = ? AND completed_on IS NULL")
                        .params(today, score, learner)
                        .update()
                == 1;
    }

    private static Learner read(ResultSet row, int at) throws SQLException {
        return new Learner(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                new PersonId(Objects.requireNonNull(row.getObject("person", UUID.class))),
                row.getString("programme"),
                row.getInt("version"),
                row.getString("batch"),
                row.getObject("begun_on", LocalDate.class),
                row.getObject("seen_on", LocalDate.class),
                row.getObject("completed_on", LocalDate.class),
                row.getBigDecimal("score"),
                numbers(row));
    }

    private static Set<Integer> numbers(ResultSet row) throws SQLException {
        return new HashSet<>(Arrays.asList((Integer[]) row.getArray("read").getArray()));
    }
}
