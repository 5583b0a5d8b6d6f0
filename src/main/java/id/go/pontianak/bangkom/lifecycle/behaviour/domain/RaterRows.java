package id.go.pontianak.bangkom.lifecycle.behaviour.domain;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.behaviour.RaterRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code behaviour_rater}. */
@Component
public class RaterRows {

    /** One who is asked about one other; {@code answered}: he has. */
    public record Rater(UUID alumnus, PersonId person, RaterRole role, boolean answered) {}

    private final JdbcClient jdbc;

    RaterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(UUID alumnus, PersonId person, RaterRole role) {
        jdbc.sql("INSERT INTO behaviour_rater (subject, person, role) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(alumnus, person.value(), role.name())
                .update();
    }

    public List<Rater> ofCase(CaseNumber caseNumber) {
        return jdbc.sql("""
                        SELECT r.* FROM behaviour_rater r JOIN behaviour_subject s ON s.id = r.subject
                        WHERE s.case_number = ? ORDER BY r.person, r.subject
                        """)
                .param(caseNumber.value())
                .query((row, no) -> new Rater(
                        row.getObject("subject", UUID.class),
                        new PersonId(row.getObject("person", UUID.class)),
                        RaterRole.valueOf(row.getString("role")),
                        row.getObject("answered_on", LocalDate.class) != null))
                .list();
    }

    public List<Rater> ofCase(CaseNumber caseNumber, PersonId person) {
        return ofCase(caseNumber).stream()
                .filter(rater -> rater.person().equals(person))
                .toList();
    }

    public Optional<Rater> find(CaseNumber caseNumber, UUID alumnus, PersonId person) {
        return ofCase(caseNumber, person).stream()
                .filter(rater -> rater.alumnus().equals(alumnus))
                .findFirst();
    }

    /** False where he has answered already. */
    public boolean mark(UUID alumnus, PersonId person, LocalDate day) {
        return jdbc.sql(
                                "UPDATE behaviour_rater SET answered_on = ? WHERE subject = ? AND person = ? AND answered_on IS NULL")
                        .params(day, alumnus, person.value())
                        .update()
                == 1;
    }

    /** Who has not answered about him need not any more; {@code self}: he himself need not either. Those who were asked. */
    public List<PersonId> release(UUID alumnus, boolean self) {
        return jdbc.sql("""
                        DELETE FROM behaviour_rater WHERE subject = ? AND answered_on IS NULL AND (role <> 'SELF' OR ?) RETURNING person
                        """)
                .params(alumnus, self)
                .query((row, no) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }
}
