package id.go.pontianak.bangkom.lifecycle.behaviour.domain;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.behaviour.Alumnus;
import id.go.pontianak.bangkom.lifecycle.behaviour.Alumnus.Ground;
import id.go.pontianak.bangkom.lifecycle.behaviour.Alumnus.Opportunity;
import id.go.pontianak.bangkom.lifecycle.behaviour.Alumnus.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code behaviour_subject}. */
@Component
public class AlumnusRows {

    private final JdbcClient jdbc;

    AlumnusRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody of whom a case asks; its row is there already. */
    public UUID insertAsked(CaseNumber caseNumber, String batch, int days, PersonId person) {
        return jdbc.sql("""
                        INSERT INTO behaviour_subject (batch, days, person, case_number, state) VALUES (?, ?, ?, ?, 'OPEN') RETURNING id
                        """)
                .params(batch, days, person.value(), caseNumber.value())
                .query(UUID.class)
                .single();
    }

    /** Somebody about whom nobody is asked. */
    public void insertUnrated(String batch, int days, PersonId person, Ground ground) {
        jdbc.sql("INSERT INTO behaviour_subject (batch, days, person, state, ground) VALUES (?, ?, ?, 'UNRATED', ?)")
                .params(batch, days, person.value(), ground.name())
                .update();
    }

    public Optional<Alumnus> find(UUID id) {
        return jdbc.sql("SELECT * FROM behaviour_subject WHERE id = ?")
                .param(id)
                .query(AlumnusRows::read)
                .optional();
    }

    public List<Alumnus> ofCase(CaseNumber caseNumber) {
        return jdbc.sql("SELECT * FROM behaviour_subject WHERE case_number = ? ORDER BY id")
                .param(caseNumber.value())
                .query(AlumnusRows::read)
                .list();
    }

    public List<Alumnus> ofWave(String batch, int days) {
        return jdbc.sql("SELECT * FROM behaviour_subject WHERE batch = ? AND days = ? ORDER BY id")
                .params(batch, days)
                .query(AlumnusRows::read)
                .list();
    }

    public List<Alumnus> openOf(PersonId person) {
        return jdbc.sql("SELECT * FROM behaviour_subject WHERE person = ? AND state = 'OPEN' ORDER BY case_number")
                .param(person.value())
                .query(AlumnusRows::read)
                .list();
    }

    /** Whose direct superior is another office today than the one that is asked; those who have none stay. */
    public List<Alumnus> moved() {
        return jdbc.sql("""
                        SELECT s.* FROM behaviour_subject s JOIN behaviour_case c ON c.number = s.case_number
                            JOIN directory_person p ON p.id = s.person
                        WHERE s.state = 'OPEN' AND c.status = 'RATING' AND p.supervisor_office <> c.office ORDER BY s.case_number, s.id
                        """).query(AlumnusRows::read).list();
    }

    /** Those of whom a superior is asked while their legal status is one of these. */
    public List<Alumnus> away(List<String> statuses) {
        return jdbc.sql("""
                        SELECT s.* FROM behaviour_subject s JOIN behaviour_case c ON c.number = s.case_number
                            JOIN directory_person p ON p.id = s.person
                        WHERE s.state = 'OPEN' AND c.status = 'RATING' AND p.legal_status = ANY (?) ORDER BY s.case_number, s.id
                        """)
                .param(statuses.toArray(String[]::new))
                .query(AlumnusRows::read)
                .list();
    }

    public void rated(UUID id, Opportunity opportunity, int coachingWeeks) {
        jdbc.sql("UPDATE behaviour_subject SET state = 'RATED', opportunity = ?, coaching_weeks = ? WHERE id = ?")
                .params(opportunity.name(), coachingWeeks, id)
                .update();
    }

    /** Nothing happens to one who is judged already. */
    public void unrated(UUID id, Ground ground) {
        jdbc.sql("UPDATE behaviour_subject SET state = 'UNRATED', ground = ? WHERE id = ? AND state = 'OPEN'")
                .params(ground.name(), id)
                .update();
    }

    public void move(UUID id, CaseNumber caseNumber, LocalDate day) {
        jdbc.sql("UPDATE behaviour_subject SET case_number = ?, moved_on = ? WHERE id = ?")
                .params(caseNumber.value(), day, id)
                .update();
    }

    private static Alumnus read(ResultSet row, int no) throws SQLException {
        String number = row.getString("case_number");
        String ground = row.getString("ground");
        String opportunity = row.getString("opportunity");
        return new Alumnus(
                row.getObject("id", UUID.class),
                row.getString("batch"),
                row.getInt("days"),
                new PersonId(row.getObject("person", UUID.class)),
                number == null ? null : new CaseNumber(number),
                row.getObject("moved_on", LocalDate.class),
                State.valueOf(row.getString("state")),
                ground == null ? null : Ground.valueOf(ground),
                opportunity == null ? null : Opportunity.valueOf(opportunity),
                row.getObject("coaching_weeks", Integer.class));
    }
}
