package id.go.pontianak.bangkom.lifecycle.letter.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.letter.SettledOutcomes.Settled;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code letter_outcome}; added and never changed. */
@Component
public class LetterOutcomes {

    private final JdbcClient jdbc;

    LetterOutcomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(UUID letter, Outcome one) {
        Settled settled = one.settled();
        jdbc.sql("""
                        INSERT INTO letter_outcome (letter, person, superior, name, number, position, unit, outcome, passed, score, hours,
                            certificate, measured)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(letter, settled.person().value(), one.superior().value())
                .params(one.name(), one.number(), one.position(), one.unit())
                .params(settled.outcome(), settled.passed(), settled.score(), settled.hours())
                .params(settled.certificate(), settled.measured())
                .update();
    }

    /** By name. */
    public List<Outcome> of(UUID letter) {
        return jdbc.sql("SELECT * FROM letter_outcome WHERE letter = ? ORDER BY lower(name), person")
                .param(letter)
                .query((row, no) -> read(row))
                .list();
    }

    /** People of whom a superior was told in this batch. */
    public Set<PersonId> toldOf(String batch) {
        return new HashSet<>(jdbc.sql(
                        "SELECT o.person FROM letter_letter l JOIN letter_outcome o ON o.letter = l.id WHERE l.batch = ?")
                .param(batch)
                .query((row, no) -> new PersonId(row.getObject("person", UUID.class)))
                .list());
    }

    private static Outcome read(ResultSet row) throws SQLException {
        return new Outcome(
                new PersonId(row.getObject("superior", UUID.class)),
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
                        row.getObject("measured", LocalDate.class)));
    }
}
