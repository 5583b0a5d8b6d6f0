package id.go.pontianak.bangkom.lifecycle.nomination.process;

import static id.go.pontianak.bangkom.lifecycle.nomination.process.SpecialCases.person;

import id.go.pontianak.bangkom.foundation.directory.HoldersChanged;
import id.go.pontianak.bangkom.foundation.directory.PersonMoved;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happens to people and offices of the small city, told to whoever listens as the directory tells it. */
@Component
class DirectoryChanges {

    private static final int LONG = 60;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    DirectoryChanges(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Transactional
    public void happen(List<String> words, LocalDate today) {
        switch (words.get(0)) {
            case "holder" -> appoint(words.get(1), words.get(2), person(words.get(3)), today);
            case "vacant" -> vacate(words.get(1), today);
            case "leave" -> leave(person(words.get(1)), today);
            case "substitute" -> substitute(words.get(1), person(words.get(2)), today);
            case "moves" -> move(person(words.get(1)), words.get(2), words.get(3));
            case "grade" ->
                jdbc.sql("UPDATE directory_person SET grade = ? WHERE id = ?")
                        .params(words.get(2), person(words.get(1)).value())
                        .update();
            default -> throw new IllegalArgumentException(String.join(" ", words));
        }
    }

    private void appoint(String capacity, String office, PersonId person, LocalDate today) {
        if (!capacity.equals("PLH")) {
            vacate(office, today);
        }
        jdbc.sql("""
                        INSERT INTO directory_holder (id, office_code, person_id, capacity, from_day, to_day, decree)
                        VALUES (:id, :office, :person, :capacity, :from, :to, '821/1/BKPSDM/2026')
                        """)
                .param("id", UUID.randomUUID())
                .param("office", office)
                .param("person", person.value())
                .param("capacity", capacity)
                .param("from", today)
                .param("to", today.plusDays(LONG))
                .update();
        events.publishEvent(new HoldersChanged(Set.of(office)));
    }

    private void vacate(String office, LocalDate today) {
        jdbc.sql("UPDATE directory_holder SET to_day = :day WHERE office_code = :office AND capacity <> 'PLH'")
                .param("day", today.minusDays(1))
                .param("office", office)
                .update();
        events.publishEvent(new HoldersChanged(Set.of(office)));
    }

    private void leave(PersonId person, LocalDate today) {
        jdbc.sql("INSERT INTO directory_absence (id, person_id, kind, from_day, to_day) VALUES (?, ?, 'LONG', ?, ?)")
                .params(UUID.randomUUID(), person.value(), today, today.plusDays(LONG))
                .update();
    }

    private void substitute(String office, PersonId person, LocalDate today) {
        jdbc.sql("""
                        INSERT INTO directory_substitute
                            (id, office_code, principal_id, person_id, from_day, to_day, reason, created_at, created_by)
                        SELECT :id, office_code, person_id, :person, :from, :to, 'Dinas luar', now(), person_id
                        FROM directory_holder WHERE office_code = :office AND capacity = 'D'
                        """)
                .param("id", UUID.randomUUID())
                .param("person", person.value())
                .param("from", today)
                .param("to", today.plusDays(LONG))
                .param("office", office)
                .update();
        events.publishEvent(new HoldersChanged(Set.of(office)));
    }

    private void move(PersonId person, String unit, String supervisor) {
        String before = jdbc.sql("SELECT unit_code FROM directory_person WHERE id = ?")
                .param(person.value())
                .query(String.class)
                .single();
        jdbc.sql("UPDATE directory_person SET unit_code = ?, supervisor_office = ? WHERE id = ?")
                .params(unit, supervisor, person.value())
                .update();
        if (!before.equals(unit)) {
            events.publishEvent(new PersonMoved(person, before, unit));
        }
    }
}
