package id.go.pontianak.bangkom.lifecycle.session.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.session.Clash;
import id.go.pontianak.bangkom.lifecycle.session.Session.Kind;
import id.go.pontianak.bangkom.lifecycle.session.SessionEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Finds what would be at two places at once, so that a refusal can name it; the exclusion constraints of the tables are what forbids it.
 * Advisory locks let those wait who want the same room or the same person, so that each sees what the other has kept.
 */
@Component
public class Clashes {

    private static final UUID NONE = new UUID(0, 0);

    private static final String SELECT = """
            SELECT s.id, s.batch, b.title AS batch_title, s.title, lower(s.period) AS starts, upper(s.period) AS ends
            FROM session_session s JOIN batch b ON b.number = s.batch
            WHERE s.state <> 'CANCELLED' AND s.id <> :except AND s.period && tstzrange(:starts, :ends)
            """;

    private final JdbcClient jdbc;

    Clashes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a session that is new. */
    public List<Clash> of(String batch, SessionEntry entry) {
        return of(batch, NONE, entry, List.of());
    }

    /** Of one that is there, with its staff. */
    public List<Clash> of(String batch, UUID session, SessionEntry entry, Collection<PersonId> staff) {
        List<Clash> all = new ArrayList<>();
        if (entry.kind() != Kind.SELF) {
            all.addAll(list(Clash.What.BATCH, "AND s.batch = :value AND s.kind <> 'SELF'", batch, session, entry));
        }
        if (entry.room() != null) {
            hold("room:" + entry.room());
            all.addAll(list(Clash.What.ROOM, "AND s.room = :value", entry.room(), session, entry));
        }
        for (PersonId person : staff.stream()
                .distinct()
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .toList()) {
            all.addAll(of(person, session, entry.starts(), entry.ends()));
        }
        return all;
    }

    /** Where else this person is at that time. */
    public List<Clash> of(PersonId person, UUID except, Instant starts, Instant ends) {
        hold("person:" + person);
        return during(jdbc.sql(SELECT + """
                                AND EXISTS (SELECT FROM session_staff t WHERE t.session = s.id AND t.person = :value AND t.busy)
                                ORDER BY starts
                                """).param("value", person.value()), except, starts, ends)
                .query((row, number) -> read(row, Clash.What.PERSON, person.toString()))
                .list();
    }

    private List<Clash> list(Clash.What what, String condition, String value, UUID except, SessionEntry entry) {
        return during(
                        jdbc.sql(SELECT + condition + " ORDER BY starts").param("value", value),
                        except,
                        entry.starts(),
                        entry.ends())
                .query((row, number) -> read(row, what, value))
                .list();
    }

    private static StatementSpec during(StatementSpec statement, UUID except, Instant starts, Instant ends) {
        return statement
                .param("except", except)
                .param("starts", SessionRows.at(starts))
                .param("ends", SessionRows.at(ends));
    }

    private void hold(String what) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 43))")
                .param(what)
                .query((row, number) -> true)
                .single();
    }

    private static Clash read(ResultSet row, Clash.What what, String value) throws SQLException {
        return new Clash(
                what,
                value,
                row.getObject("id", UUID.class),
                row.getString("batch"),
                row.getString("batch_title"),
                row.getString("title"),
                SessionRows.instant(row, "starts"),
                SessionRows.instant(row, "ends"));
    }
}
