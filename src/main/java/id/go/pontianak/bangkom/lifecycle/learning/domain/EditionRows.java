package id.go.pontianak.bangkom.lifecycle.learning.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.learning.Course;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What {@code learning_version} says of who published a version, and when. */
@Component
public class EditionRows {

    /** A version without its pages. */
    public record Row(
            int version,
            boolean current,
            Instant published,
            @Nullable PersonId by,
            String because) {}

    private final JdbcClient jdbc;

    EditionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    public List<Row> list(String programme) {
        return jdbc.sql("SELECT * FROM learning_version WHERE programme = ? AND state <> 'DRAFT' ORDER BY version DESC")
                .param(programme)
                .query((row, at) -> {
                    UUID by = row.getObject("published_by", UUID.class);
                    return new Row(
                            row.getInt("version"),
                            "PUBLISHED".equals(row.getString("state")),
                            Objects.requireNonNull(row.getObject("published_at", OffsetDateTime.class))
                                    .toInstant(),
                            by == null ? null : new PersonId(by),
                            Objects.requireNonNullElse(row.getString("hours_because"), ""));
                })
                .list();
    }

    public void publishedBy(String programme, int version, PersonId by, @Nullable String because) {
        jdbc.sql("UPDATE learning_version SET published_by = ?, hours_because = ? WHERE programme = ? AND version = ?")
                .params(by.value(), because, programme, version)
                .update();
    }

    /** Whether any version was published in the portal. */
    public boolean writtenHere(String programme) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM learning_version WHERE programme = ? AND published_by IS NOT NULL)")
                .param(programme)
                .query(Boolean.class)
                .single();
    }

    /**
     * A course that begins in the portal: open to read, and whoever completes it passes by decision of the officials, not by rule. Whoever
     * publishes at the same time waits.
     */
    public void lock(String programme) {
        jdbc.sql("INSERT INTO learning_course (programme, automatic) VALUES (?, false) ON CONFLICT DO NOTHING")
                .param(programme)
                .update();
        jdbc.sql("SELECT programme FROM learning_course WHERE programme = ? FOR UPDATE")
                .param(programme)
                .query(String.class)
                .single();
    }

    /** What is asked beside reading; a course that is not there yet asks for the two tests alone. */
    public Course.Practice practice(String programme) {
        return jdbc.sql(
                        "SELECT practice_entries, practice_minutes, reflection_minutes, test_minutes FROM learning_course "
                                + "WHERE programme = ?")
                .param(programme)
                .query((row, at) -> new Course.Practice(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                .optional()
                .orElse(new Course.Practice(0, 0, 0, 40));
    }

    /** Codes of the programmes that have a published course. */
    public List<String> programmes() {
        return jdbc.sql("SELECT DISTINCT programme FROM learning_version ORDER BY programme")
                .query(String.class)
                .list();
    }
}
