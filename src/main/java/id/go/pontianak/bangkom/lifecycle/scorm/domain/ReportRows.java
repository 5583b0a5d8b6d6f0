package id.go.pontianak.bangkom.lifecycle.scorm.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.scorm.Report;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code scorm_state}. */
@Component
public class ReportRows {

    /** A report with its person and package. */
    public record Reported(
            PersonId person,
            UUID id,
            String title,
            String status,
            @Nullable BigDecimal score,
            int seconds,
            int number,
            Instant saved) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    ReportRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Report> find(PersonId person, UUID id) {
        return jdbc.sql("SELECT * FROM scorm_state WHERE person = ? AND package = ?")
                .params(person.value(), id)
                .query((row, at) -> new Report(
                        row.getString("status"),
                        row.getBigDecimal("score"),
                        row.getString("location"),
                        row.getString("suspend"),
                        row.getInt("seconds"),
                        row.getInt("number")))
                .optional();
    }

    /** What packages of a course reported, also those that were withdrawn. */
    public List<Reported> ofProgramme(String programme) {
        return jdbc.sql("SELECT s.*, p.title FROM scorm_state s JOIN scorm_package p ON p.id = s.package "
                        + "WHERE p.programme = ? ORDER BY s.saved_at, s.person")
                .param(programme)
                .query((row, at) -> new Reported(
                        new PersonId(Objects.requireNonNull(row.getObject("person", UUID.class))),
                        Objects.requireNonNull(row.getObject("package", UUID.class)),
                        row.getString("title"),
                        row.getString("status"),
                        row.getBigDecimal("score"),
                        row.getInt("seconds"),
                        row.getInt("number"),
                        Objects.requireNonNull(row.getObject("saved_at", OffsetDateTime.class))
                                .toInstant()))
                .list();
    }

    /** A report that is older than the one that is there changes nothing, and false is returned; time never runs back. */
    public boolean save(PersonId person, UUID id, Report report) {
        return jdbc.sql("""
                        INSERT INTO scorm_state (person, package, status, score, location, suspend, seconds, number, saved_at)
                        VALUES (:person, :package, :status, :score, :location, :suspend, :seconds, :number, :now)
                        ON CONFLICT (person, package) DO UPDATE SET status = excluded.status, score = excluded.score,
                            location = excluded.location, suspend = excluded.suspend, number = excluded.number,
                            seconds = greatest(scorm_state.seconds, excluded.seconds), saved_at = excluded.saved_at
                        WHERE scorm_state.number <= excluded.number
                        """)
                        .param("person", person.value())
                        .param("package", id)
                        .param("status", report.status())
                        .param("score", report.score())
                        .param("location", report.location())
                        .param("suspend", report.suspend())
                        .param("seconds", report.seconds())
                        .param("number", report.number())
                        .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
