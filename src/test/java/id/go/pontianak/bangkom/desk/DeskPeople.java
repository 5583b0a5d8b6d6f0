package id.go.pontianak.bangkom.desk;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.TestAccounts;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Officials and staff of their own for each test, so that a list holds exactly what the test has put there. */
@Component
public class DeskPeople {

    private static final AtomicInteger NEXT = new AtomicInteger();

    /** Somebody who holds an office of his own, which lies under KA-DINKES. */
    public record Official(PersonId person, String office, String name) {

        public Addressee addressee() {
            return Addressee.office(office);
        }
    }

    private final JdbcClient jdbc;

    DeskPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public static String unique(String prefix) {
        return prefix + '-' + NEXT.incrementAndGet() + '-' + Long.toString(System.nanoTime() % 1_000_000, 36);
    }

    public Official official(String name) {
        SmallCity.load(jdbc);
        String office = unique("DESK").toUpperCase(java.util.Locale.ROOT);
        jdbc.sql("""
                        INSERT INTO directory_office (code, title, unit_code, tier, echelon, superior)
                        VALUES (?, ?, 'DINKES', 'ADMINISTRATOR', 'III.b', 'KA-DINKES')""").param(office).param("Kepala " + office).update();
        PersonId person = staff(name);
        hold(person, office, "D", LocalDate.of(2026, 1, 1), null);
        return new Official(person, office, name);
    }

    public PersonId staff(String name) {
        SmallCity.load(jdbc);
        PersonId person = PersonId.random();
        jdbc.sql("""
                        INSERT INTO directory_person (id, number, name, unit_code, supervisor_office, status, tier, position)
                        VALUES (?, ?, ?, 'DINKES', 'KABID1-DINKES', 'PNS', 'PELAKSANA', 'Pelaksana')""")
                .param(person.value())
                .param("19900101201501" + String.format("1%03d", NEXT.incrementAndGet() % 900 + 50))
                .param(name)
                .update();
        return person;
    }

    public void hold(PersonId person, String office, String capacity, LocalDate from, LocalDate to) {
        jdbc.sql(
                        "INSERT INTO directory_holder (id, office_code, person_id, capacity, from_day, to_day) VALUES (?, ?, ?, ?, ?, ?)")
                .param(UUID.randomUUID())
                .param(office)
                .param(person.value())
                .param(capacity)
                .param(from)
                .param(to)
                .update();
    }

    public void end(String office, LocalDate lastDay) {
        jdbc.sql("UPDATE directory_holder SET to_day = ? WHERE office_code = ? AND to_day IS NULL")
                .param(lastDay)
                .param(office)
                .update();
    }

    public void dismiss(PersonId person) {
        jdbc.sql("DELETE FROM directory_holder WHERE person_id = ?")
                .param(person.value())
                .update();
    }

    public Actor actor(PersonId person) {
        return new Actor(person, "someone", "Someone", Set.of());
    }

    /** Signed in as this person; his account is made at the first time. */
    public RequestPostProcessor as(PersonId person) {
        return authentication(new TestingAuthenticationToken(TestAccounts.signedIn(jdbc, person), null, "ROLE_USER"));
    }

    public void grant(PersonId person, Role role, String unit) {
        TestAccounts.grant(jdbc, person, role, unit);
    }
}
