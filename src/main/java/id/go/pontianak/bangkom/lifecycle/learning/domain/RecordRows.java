package id.go.pontianak.bangkom.lifecycle.learning.domain;

import id.go.pontianak.bangkom.lifecycle.learning.LearningRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All learners of a course and all that they have read, each in one statement. */
@Component
public class RecordRows {

    /** A row of {@code learning_learner}. */
    public record LearnerRow(
            UUID id,
            UUID person,
            int version,
            @Nullable String batch,
            @Nullable LocalDate completed,
            @Nullable BigDecimal score) {}

    private final JdbcClient jdbc;

    RecordRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<LearnerRow> learners(String programme) {
        return jdbc.sql("SELECT * FROM learning_learner WHERE programme = ? ORDER BY begun_on, id")
                .param(programme)
                .query((row, at) -> new LearnerRow(
                        Objects.requireNonNull(row.getObject("id", UUID.class)),
                        Objects.requireNonNull(row.getObject("person", UUID.class)),
                        row.getInt("version"),
                        row.getString("batch"),
                        row.getObject("completed_on", LocalDate.class),
                        row.getBigDecimal("score")))
                .list();
    }

    public Map<UUID, List<LearningRecord.Read>> reads(String programme) {
        Map<UUID, List<LearningRecord.Read>> reads = new HashMap<>();
        jdbc.sql("""
                        SELECT r.learner, r.number, r.minutes, r.source, r.read_at, p.slug, p.title FROM learning_read r
                        JOIN learning_learner l ON l.id = r.learner
                        JOIN learning_page p ON p.programme = l.programme AND p.version = l.version AND p.number = r.number
                        WHERE l.programme = ? ORDER BY r.read_at, r.number
                        """).param(programme).query(row -> {
            reads.computeIfAbsent(
                            Objects.requireNonNull(row.getObject("learner", UUID.class)), learner -> new ArrayList<>())
                    .add(new LearningRecord.Read(
                            row.getInt("number"),
                            row.getString("slug"),
                            row.getString("title"),
                            row.getInt("minutes"),
                            row.getString("source"),
                            Objects.requireNonNull(row.getObject("read_at", OffsetDateTime.class))
                                    .toInstant()));
        });
        return reads;
    }
}
