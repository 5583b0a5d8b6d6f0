package id.go.pontianak.bangkom.lifecycle.ledger.domain;

import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people have learned, by the credits that stand, and how many hours of it in a year. */
@Component
public class HistoryRows {

    private final JdbcClient jdbc;

    HistoryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    /** Of several people at once, of each latest first; who has none is missing. */
    public Map<PersonId, List<Training>> of(Collection<PersonId> persons) {
        Map<PersonId, List<Training>> histories = new HashMap<>();
        jdbc.sql("SELECT * FROM ledger_standing WHERE person = ANY(:persons) ORDER BY completed DESC, title")
                .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(row -> {
                    histories
                            .computeIfAbsent(
                                    new PersonId(row.getObject("person", UUID.class)), person -> new ArrayList<>())
                            .add(EntryRows.training(row));
                });
        return histories;
    }

    public Optional<LocalDate> lastCompleted(PersonId person, String programme) {
        return latest("person = :person AND programme = :programme", person, programme);
    }

    public Optional<LocalDate> lastTraining(PersonId person) {
        return latest("person = :person AND :programme = ''", person, "");
    }

    private Optional<LocalDate> latest(String condition, PersonId person, String programme) {
        return jdbc.sql("SELECT completed FROM ledger_standing WHERE " + condition + " ORDER BY completed DESC LIMIT 1")
                .param("person", person.value())
                .param("programme", programme)
                .query(LocalDate.class)
                .optional();
    }
}
