package id.go.pontianak.bangkom.lifecycle.letter.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.letter.SettledOutcomes.Settled;
import id.go.pontianak.bangkom.lifecycle.letter.domain.Outcome.Addressed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code letter_outcome}; added and never changed. */
@Component
public class LetterOutcomes {

    /** What a letter told of somebody: the message key of the outcome, and the number of the certificate or nothing. */
    public record Told(UUID letter, String outcome, String certificate) {

        /** Whether there is nothing new in it. */
        public boolean says(Settled now) {
            return outcome.equals(now.outcome()) && certificate.equals(now.certificate());
        }
    }

    private final JdbcClient jdbc;

    LetterOutcomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(UUID letter, Outcome one) {
        Settled settled = one.settled();
        jdbc.sql("""
                        INSERT INTO letter_outcome (letter, person, superior, to_title, to_unit, name, number, position, unit, outcome, passed, score,
                            hours, certificate, measured, follows)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(letter, settled.person().value(), one.superior().value())
                .params(one.to().title(), one.to().unit())
                .params(one.name(), one.number(), one.position(), one.unit())
                .params(settled.outcome(), settled.passed(), settled.score(), settled.hours())
                .params(settled.certificate(), settled.measured(), one.follows())
                .update();
    }

    /** By name. */
    public List<Outcome> of(UUID letter) {
        return jdbc.sql("SELECT * FROM letter_outcome WHERE letter = ? ORDER BY lower(name), person")
                .param(letter)
                .query((row, no) -> read(row))
                .list();
    }

    /** What superiors were told last of the people of this batch, by participant. */
    public Map<PersonId, Told> toldOf(String batch) {
        Map<PersonId, Told> told = new HashMap<>();
        jdbc.sql("""
                        SELECT DISTINCT ON (o.person) o.person, o.letter, o.outcome, o.certificate
                        FROM letter_letter l JOIN letter_outcome o ON o.letter = l.id WHERE l.batch = ? ORDER BY o.person, l.no DESC
                        """).param(batch).query(row -> {
            told.put(
                    new PersonId(row.getObject("person", UUID.class)),
                    new Told(
                            row.getObject("letter", UUID.class),
                            row.getString("outcome"),
                            row.getString("certificate")));
        });
        return told;
    }

    /** Of whom the pages tell that are addressed to this superior. */
    public List<PersonId> peopleOf(UUID letter, PersonId superior) {
        return jdbc.sql("SELECT person FROM letter_outcome WHERE letter = ? AND superior = ?")
                .params(letter, superior.value())
                .query((row, no) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }

    private static Outcome read(ResultSet row) throws SQLException {
        return new Outcome(
                new PersonId(row.getObject("superior", UUID.class)),
                new Addressed(row.getString("to_title"), row.getString("to_unit")),
                row.getString("name"),
                row.getString("number"),
                row.getString("position"),
                row.getString("unit"),
                new Settled(
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getString("outcome"),
                        row.getBoolean("passed"),
                        row.getBigDecimal("score"),
                        row.getInt("hours"),
                        row.getString("certificate"),
                        row.getObject("measured", LocalDate.class)),
                row.getObject("follows", UUID.class));
    }
}
