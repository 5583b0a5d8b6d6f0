package id.go.pontianak.bangkom.lifecycle.nomination.process;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationFixtures;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody new at DINKES, contract staff under KABID1-DINKES, and what may be so about him and his colleagues on the days of a training. */
final class PlacedPerson {

    /** Days of a training after its first. */
    static final int MORE_DAYS = 3;

    private final JdbcClient jdbc;
    private final NominationFixtures fixtures;
    private final PersonId id = new PersonId(UUID.randomUUID());

    PlacedPerson(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.fixtures = new NominationFixtures(jdbc);
        jdbc.sql("""
                        INSERT INTO directory_person (id, name, unit_code, supervisor_office, status, tier, position, grade, education,
                            performance, legal_status, birth_date)
                        VALUES (?, 'Orang uji', 'DINKES', 'KABID1-DINKES', 'PPPK', 'PELAKSANA', 'Pengadministrasi Umum', 'IX', 'S1',
                            'Baik', '01', '1995-01-01')
                        """).param(id.value()).update();
        jdbc.sql("UPDATE batch_seat SET state = 'RELEASED', offer_until = NULL WHERE lower(period) >= '2039-01-01'")
                .update();
    }

    PersonId id() {
        return id;
    }

    String batch(LocalDate starts) {
        String made = fixtures.callingBatch("WEB-01");
        jdbc.sql("UPDATE batch SET starts = ?, ends = ? WHERE number = ?")
                .params(starts, starts.plusDays(MORE_DAYS), made)
                .update();
        return made;
    }

    PlacedPerson leave(LocalDate until) {
        jdbc.sql("INSERT INTO directory_absence (id, person_id, kind, from_day, to_day) VALUES (?, ?, 'ANNUAL', ?, ?)")
                .params(UUID.randomUUID(), id.value(), until.minusDays(2), until)
                .update();
        return this;
    }

    PlacedPerson seat(PersonId person, LocalDate starts) {
        fixtures.seat(batch(starts), person, "UJI-" + UUID.randomUUID(), "SEAT");
        return this;
    }

    PlacedPerson seats(LocalDate starts, PersonId... colleagues) {
        for (PersonId colleague : colleagues) {
            seat(colleague, starts);
        }
        return this;
    }

    /** Takes the seats away that {@link #seat} gave. */
    void freeOthers() {
        jdbc.sql("UPDATE batch_seat SET state = 'RELEASED' WHERE nomination LIKE 'UJI-%'")
                .update();
    }

    PlacedPerson retires(LocalDate day) {
        jdbc.sql("UPDATE directory_person SET birth_date = ? WHERE id = ?")
                .params(day.minusYears(58), id.value())
                .update();
        return this;
    }

    PlacedPerson credit(LocalDate completed, int hours) {
        jdbc.sql("""
                        INSERT INTO ledger_credit (id, person, title, completed, learning_hours, evidence, source, posted_at)
                        VALUES (?, ?, 'Pelatihan uji', ?, ?, 'Sertifikat uji', ?, now())
                        """)
                .params(
                        UUID.randomUUID(),
                        id.value(),
                        completed,
                        hours,
                        UUID.randomUUID().toString())
                .update();
        return this;
    }
}
