package id.go.pontianak.bangkom.lifecycle.eligibility.process;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationFixtures;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody nobody knows yet, and a training of four days that he may want; each has a unit and days of his own, so that nothing of others
 * counts. He fits everything until something is said about him.
 */
final class Candidate {

    private static final String UNIT = "UJI";

    private final JdbcClient jdbc;
    private final NominationFixtures fixtures;
    private final PersonId id = new PersonId(UUID.randomUUID());
    private final LocalDate start = LocalDate.of(2031, 3, 10);
    private final LocalDate end = LocalDate.of(2031, 3, 13);
    private String batch;

    Candidate(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.fixtures = new NominationFixtures(jdbc);
        jdbc.sql("""
                        INSERT INTO directory_unit (code, name, parent, kind, week_pattern, government_unit)
                        VALUES (:code, :code, 'PEMKOT', 'DINAS', 'FIVE_DAYS', :code)
                        """).param("code", UNIT).update();
        person(id);
        this.batch = batch("MP-01", start, end);
    }

    PersonId id() {
        return id;
    }

    String batch() {
        return batch;
    }

    LocalDate start() {
        return start;
    }

    LocalDate end() {
        return end;
    }

    Candidate wants(String programme) {
        this.batch = batch(programme, start, end);
        return this;
    }

    /** The training he wants is on these days. */
    Candidate on(LocalDate from, LocalDate to) {
        jdbc.sql("UPDATE batch SET starts = ?, ends = ? WHERE number = ?")
                .params(from, to, batch)
                .update();
        return this;
    }

    Candidate is(String column, Object value) {
        jdbc.sql("UPDATE directory_person SET " + column + " = :value WHERE id = :id")
                .param("value", value)
                .param("id", id.value())
                .update();
        return this;
    }

    /** Digits 9 to 14 of his number. */
    Candidate appointed(LocalDate month) {
        return is("number", "19950101%s1900".formatted(month.format(DateTimeFormatter.ofPattern("yyyyMM"))));
    }

    Candidate sanction(String weight, LocalDate until) {
        return fact("DISCIPLINE", weight, start.minusYears(1).minusDays(weight.charAt(0)), until);
    }

    Candidate retiresAt(int age) {
        return fact("RETIREMENT_AGE", String.valueOf(age), start.minusYears(1), null);
    }

    private Candidate fact(String kind, String value, LocalDate from, LocalDate to) {
        jdbc.sql("""
                        INSERT INTO eligibility_personnel_fact (person, kind, value, valid_from, valid_to, source)
                        VALUES (?, ?, ?, ?, CAST(? AS date), 'SK uji')
                        """)
                .params(id.value(), kind, value, from, to == null ? null : to.toString())
                .update();
        return this;
    }

    Candidate leave(LocalDate from, LocalDate to) {
        jdbc.sql("INSERT INTO directory_absence (id, person_id, kind, from_day, to_day) VALUES (?, ?, 'ANNUAL', ?, ?)")
                .params(UUID.randomUUID(), id.value(), from, to)
                .update();
        return this;
    }

    Candidate seat(LocalDate from, LocalDate to) {
        seat(id, batch("WEB-01", from, to), "UJI-" + UUID.randomUUID());
        return this;
    }

    private void seat(PersonId person, String in, String nomination) {
        fixtures.seat(in, person, nomination, "SEAT");
        jdbc.sql("UPDATE batch_seat SET unit = ? WHERE nomination = ?")
                .params(UNIT, nomination)
                .update();
    }

    /** A nomination that nobody has decided, without a process behind it. */
    Candidate nominated(LocalDate from, LocalDate to) {
        jdbc.sql("""
                        INSERT INTO nomination (number, lock_version, batch, programme, person, unit, initiator, proposer, motive,
                            status, revision, round, submitted_at, reviewed)
                        VALUES (?, 0, ?, 'WEB-01', ?, ?, 'EMPLOYEE', ?, 'Perlu', 'DECIDING', 1, 1, now(), false)
                        """)
                .params("NOM-UJI", batch("WEB-01", from, to), id.value(), UNIT, id.value())
                .update();
        return this;
    }

    Candidate trained(String programme, LocalDate completed, int hours) {
        return trained(programme, "Pelatihan uji", completed, hours);
    }

    /** A training from before the catalogue, known by its title only. */
    Candidate trainedOutside(String title, LocalDate completed) {
        return trained(null, title, completed, 300);
    }

    private Candidate trained(String programme, String title, LocalDate completed, int hours) {
        jdbc.sql("""
                        INSERT INTO ledger_credit (id, person, programme, title, completed, learning_hours, evidence, source, posted_at)
                        VALUES (?, ?, CAST(? AS text), ?, ?, ?, 'Sertifikat uji', ?, now())
                        """)
                .params(
                        UUID.randomUUID(),
                        id.value(),
                        programme,
                        title,
                        completed,
                        hours,
                        UUID.randomUUID().toString())
                .update();
        return this;
    }

    Candidate trainedThisYear(int hours) {
        return trained("KES-01", LocalDate.of(2026, 10, 1), hours);
    }

    /** His agency has so many people, him included. */
    Candidate amongPeople(int people) {
        for (int more = 1; more < people; more++) {
            person(new PersonId(UUID.randomUUID()));
        }
        return this;
    }

    /** So many of his colleagues sit in another training on its last day. */
    Candidate others(int away) {
        String other = batch("WEB-01", end, end.plusDays(1));
        jdbc.sql("SELECT id FROM directory_person WHERE unit_code = ? AND id <> ? LIMIT ?")
                .params(UNIT, id.value(), away)
                .query(UUID.class)
                .list()
                .forEach(colleague -> seat(new PersonId(colleague), other, "UJI-" + UUID.randomUUID()));
        return this;
    }

    /** A unit of the same agency, of which so many sit in another training on its last day. */
    Candidate othersOfTheAgency(int away) {
        jdbc.sql("""
                        INSERT INTO directory_unit (code, name, parent, kind, week_pattern, government_unit)
                        VALUES ('UJI-2', 'Unit uji lain', :agency, 'UPTD', 'FIVE_DAYS', :agency)
                        """).param("agency", UNIT).update();
        String other = batch("WEB-01", end, end.plusDays(1));
        for (int one = 0; one < away; one++) {
            PersonId colleague = new PersonId(UUID.randomUUID());
            person(colleague);
            jdbc.sql("UPDATE directory_person SET unit_code = 'UJI-2' WHERE id = ?")
                    .param(colleague.value())
                    .update();
            seat(colleague, other, "UJI-" + UUID.randomUUID());
        }
        return this;
    }

    private void person(PersonId person) {
        jdbc.sql("""
                        INSERT INTO directory_person (id, name, unit_code, status, tier, position, grade, education, performance,
                            legal_status, birth_date)
                        VALUES (?, 'Orang uji', ?, 'PNS', 'PELAKSANA', 'Pengadministrasi Umum', 'IV/b', 'S1', 'Baik', '01', '1995-01-01')
                        """).params(person.value(), UNIT).update();
    }

    private String batch(String programme, LocalDate from, LocalDate to) {
        String number = fixtures.batch(programme, "IN_TOWN", BatchStatus.SEATED);
        jdbc.sql("UPDATE batch SET starts = ?, ends = ? WHERE number = ?")
                .params(from, to, number)
                .update();
        return number;
    }
}
