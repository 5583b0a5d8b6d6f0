package id.go.pontianak.bangkom.lifecycle.ledger;

import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Learning hours and training history of persons. A credit belongs to the year of its completion date. Nothing is ever changed: a
 * correction reverses a credit and posts a new one.
 */
@Service
@Transactional(readOnly = true)
public class Ledger {

    /** A training somebody completed; {@code programme} is null for training outside the catalogue. */
    public record Training(
            @Nullable String programme,
            String title,
            LocalDate completed,
            LearningHours learningHours,
            String evidence) {}

    /** A credit to be posted. {@code source} says what it comes from, such as a participation; the same source is credited once. */
    public record Credit(PersonId person, Training training, String source) {}

    private static final String STANDING = """
            FROM ledger_credit c
            WHERE c.reverses IS NULL AND NOT EXISTS (SELECT FROM ledger_credit r WHERE r.reverses = c.id)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Ledger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Posts a credit; empty when this source is already credited. {@code postedBy} null means the system. */
    @Transactional
    public Optional<UUID> credit(Credit credit, @Nullable PersonId postedBy) {
        UUID id = UUID.randomUUID();
        Training training = credit.training();
        int posted = jdbc.sql("""
                        INSERT INTO ledger_credit (id, person, programme, title, completed, learning_hours, evidence, source, posted_by, posted_at)
                        VALUES (:id, :person, :programme, :title, :completed, :hours, :evidence, :source, :by, :at)
                        ON CONFLICT (source) DO NOTHING
                        """)
                .param("id", id)
                .param("person", credit.person().value())
                .param("programme", training.programme())
                .param("title", training.title())
                .param("completed", training.completed())
                .param("hours", training.learningHours().value())
                .param("evidence", training.evidence())
                .param("source", credit.source())
                .param("by", postedBy == null ? null : postedBy.value())
                .param("at", now())
                .update();
        return posted == 1 ? Optional.of(id) : Optional.empty();
    }

    /** Takes a credit back, in its own year; once. */
    @Transactional
    public void reverse(UUID credit, String reason, PersonId postedBy) {
        if (jdbc.sql("SELECT id FROM ledger_credit WHERE id = :id AND reverses IS NULL")
                .param("id", credit)
                .query(UUID.class)
                .optional()
                .isEmpty()) {
            throw new NotFound();
        }
        int reversed = jdbc.sql("""
                        INSERT INTO ledger_credit (id, person, programme, title, completed, learning_hours, evidence, source, reverses, reason, posted_by, posted_at)
                        SELECT :id, person, programme, title, completed, -learning_hours, evidence, 'reversal:' || id, id, :reason, :by, :at
                        FROM ledger_credit WHERE id = :credit
                        ON CONFLICT DO NOTHING
                        """)
                .param("id", UUID.randomUUID())
                .param("credit", credit)
                .param("reason", reason)
                .param("by", postedBy.value())
                .param("at", now())
                .update();
        if (reversed == 0) {
            throw new NotPossibleNow("refusal.ledger.alreadyReversed");
        }
    }

    public LearningHours hoursOf(PersonId person, int year) {
        return hoursOf(List.of(person), year).getOrDefault(person, LearningHours.NONE);
    }

    /** People without a credit in the year have none. */
    public Map<PersonId, LearningHours> hoursOf(Collection<PersonId> persons, int year) {
        Map<PersonId, LearningHours> hours = new HashMap<>();
        persons.forEach(person -> hours.put(person, LearningHours.NONE));
        jdbc.sql("""
                        SELECT person, sum(learning_hours) AS hours FROM ledger_credit
                        WHERE person = ANY(:persons) AND completed BETWEEN :first AND :last GROUP BY person
                        """)
                .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query(row -> {
                    hours.put(
                            new PersonId(row.getObject("person", UUID.class)), new LearningHours(row.getInt("hours")));
                });
        return hours;
    }

    /** Latest first. */
    public List<Training> historyOf(PersonId person) {
        return jdbc.sql("SELECT c.* " + STANDING + " AND c.person = :person ORDER BY c.completed DESC, c.title")
                .param("person", person.value())
                .query(Ledger::read)
                .list();
    }

    /** Of several people at once, of each latest first; who has none is missing. */
    public Map<PersonId, List<Training>> historiesOf(Collection<PersonId> persons) {
        Map<PersonId, List<Training>> histories = new HashMap<>();
        jdbc.sql("SELECT c.* " + STANDING + " AND c.person = ANY(:persons) ORDER BY c.completed DESC, c.title")
                .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(row -> {
                    histories
                            .computeIfAbsent(
                                    new PersonId(row.getObject("person", UUID.class)), person -> new ArrayList<>())
                            .add(read(row, 0));
                });
        return histories;
    }

    public Optional<LocalDate> lastCompleted(PersonId person, String programme) {
        return latest(" AND c.person = :person AND c.programme = :programme", person, programme);
    }

    public Optional<LocalDate> lastTraining(PersonId person) {
        return latest(" AND c.person = :person AND :programme = ''", person, "");
    }

    private Optional<LocalDate> latest(String condition, PersonId person, String programme) {
        return jdbc.sql("SELECT c.completed " + STANDING + condition + " ORDER BY c.completed DESC LIMIT 1")
                .param("person", person.value())
                .param("programme", programme)
                .query(LocalDate.class)
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Training read(ResultSet row, int number) throws SQLException {
        return new Training(
                row.getString("programme"),
                row.getString("title"),
                row.getObject("completed", LocalDate.class),
                new LearningHours(row.getInt("learning_hours")),
                row.getString("evidence"));
    }
}
