package id.go.pontianak.bangkom.desk.report.domain;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the journal case by case, in its order within each, a thousand entries at a time. */
@Component
public class JournalRows {

    private static final int AT_ONCE = 1000;
    private static final String PREFIX = "journal.";

    /** A number that has an identity or an employee number in it names somebody. */
    private static final Pattern NAMING = Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-|\\d{18}");

    /** {@code process} is null where the entry belongs to no case of a process; {@code actor} null: the system did it. */
    record Entry(
            long id,
            CaseNumber caseNumber,
            @Nullable String process,
            String activity,
            @Nullable String actor,
            @Nullable String office,
            Instant at) {

        String caseName(Pseudonyms pseudonyms) {
            String number = caseNumber.value();
            return process == null || NAMING.matcher(number).find() ? pseudonyms.record(number) : number;
        }

        String resource(Pseudonyms pseudonyms) {
            return actor == null ? "system" : pseudonyms.person(actor, office);
        }
    }

    /** Takes one entry after the other. */
    interface Reader {
        void read(Entry entry) throws IOException;
    }

    private final JdbcClient jdbc;
    private final JdbcTemplate inPortions;

    JournalRows(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.inPortions = new JdbcTemplate(database);
        inPortions.setFetchSize(AT_ONCE);
    }

    public long count() {
        return jdbc.sql("SELECT count(*) FROM journal_entry").query(Long.class).single();
    }

    void each(Reader reader) throws IOException {
        try {
            inPortions.query("""
                    SELECT e.id, e.case_number, c.process, e.action, e.actor, e.for_office, e.at
                    FROM journal_entry e LEFT JOIN tracking_case c ON c.number = e.case_number
                    ORDER BY e.case_number, e.no, e.id
                    """, row -> {
                read(reader, entry(row));
            });
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private static void read(Reader reader, Entry entry) {
        try {
            reader.read(entry);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        String action = row.getString("action");
        return new Entry(
                row.getLong("id"),
                new CaseNumber(row.getString("case_number")),
                row.getString("process"),
                action.startsWith(PREFIX) ? action.substring(PREFIX.length()) : action,
                row.getString("actor"),
                row.getString("for_office"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
