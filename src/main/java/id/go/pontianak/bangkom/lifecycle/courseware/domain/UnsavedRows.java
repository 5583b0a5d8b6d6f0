package id.go.pontianak.bangkom.lifecycle.courseware.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code courseware_unsaved}. */
@Component
public class UnsavedRows {

    /** A text that was typed and not saved. */
    public record Unsaved(String text, Instant kept) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    UnsavedRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Unsaved> find(PersonId person, String programme, String slug) {
        return jdbc.sql("SELECT text, kept_at FROM courseware_unsaved WHERE person = ? AND programme = ? AND slug = ?")
                .params(person.value(), programme, slug)
                .query((row, at) -> new Unsaved(
                        row.getString("text"),
                        Objects.requireNonNull(row.getObject("kept_at", OffsetDateTime.class))
                                .toInstant()))
                .optional();
    }

    /** In place of what was kept before. */
    public Instant keep(PersonId person, String programme, String slug, String text) {
        Instant now = clock.instant();
        jdbc.sql(
                        "INSERT INTO courseware_unsaved (person, programme, slug, text, kept_at) VALUES (?, ?, ?, ?, ?) "
                                + "ON CONFLICT (person, programme, slug) DO UPDATE SET text = excluded.text, kept_at = excluded.kept_at")
                .params(person.value(), programme, slug, text, OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
        return now;
    }

    public void forget(PersonId person, String programme, String slug) {
        jdbc.sql("DELETE FROM courseware_unsaved WHERE person = ? AND programme = ? AND slug = ?")
                .params(person.value(), programme, slug)
                .update();
    }
}
