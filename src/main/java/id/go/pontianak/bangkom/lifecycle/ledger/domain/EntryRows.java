package id.go.pontianak.bangkom.lifecycle.ledger.domain;

import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training;
import id.go.pontianak.bangkom.lifecycle.ledger.LedgerEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads credits with what became of them. */
@Component
public class EntryRows {

    private static final String SELECT = """
            SELECT c.*, r.posted_by AS reversed_by, r.posted_at AS reversed_at, r.reason AS reversed_because
            FROM ledger_credit c LEFT JOIN ledger_credit r ON r.reverses = c.id
            WHERE c.reverses IS NULL
            """;

    private final JdbcClient jdbc;

    EntryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<LedgerEntry> find(UUID credit) {
        return jdbc.sql(SELECT + " AND c.id = ?")
                .param(credit)
                .query(EntryRows::entry)
                .optional();
    }

    /** All credits of the person, latest first, reversed ones among them. */
    public List<LedgerEntry> listOf(PersonId person) {
        return jdbc.sql(SELECT + " AND c.person = ? ORDER BY c.completed DESC, c.title, c.posted_at")
                .param(person.value())
                .query(EntryRows::entry)
                .list();
    }

    public static Training training(ResultSet row) throws SQLException {
        return new Training(
                row.getString("programme"),
                row.getString("title"),
                row.getObject("completed", LocalDate.class),
                new LearningHours(row.getInt("learning_hours")),
                row.getString("evidence"),
                new Training.Details(
                        row.getObject("started", LocalDate.class),
                        row.getString("provider"),
                        row.getObject("form", Integer.class),
                        row.getString("certificate_number"),
                        row.getBoolean("international")));
    }

    private static LedgerEntry entry(ResultSet row, int number) throws SQLException {
        return new LedgerEntry(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                training(row),
                row.getString("source"),
                row.getObject("replaces", UUID.class),
                reversal(row));
    }

    private static LedgerEntry.@Nullable Reversal reversal(ResultSet row) throws SQLException {
        UUID by = row.getObject("reversed_by", UUID.class);
        return by == null
                ? null
                : new LedgerEntry.Reversal(
                        new PersonId(by),
                        row.getTimestamp("reversed_at").toInstant(),
                        row.getString("reversed_because"));
    }
}
