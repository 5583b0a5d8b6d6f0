package id.go.pontianak.bangkom.races;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.access.Actor.Granted;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.BatchRows;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.support.SmallCity;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Many employees of the small city's health agency, their proposals, and the officials who sign in to decide them. */
@Component
class Crowd {

    static final String PASSWORD = "perahu di sungai landak";

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Nominations nominations;
    private final BatchRows batches;

    Crowd(JdbcClient jdbc, Accounts accounts, Nominations nominations) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.nominations = nominations;
        this.batches = new BatchRows(jdbc);
    }

    /** The officials, each with an account named after his part; a substitute answers beside the head of the first division. */
    void officials() {
        SmallCity.load(jdbc);
        account("kabid", SmallCity.KABID1_DINKES);
        account("pengganti", SmallCity.SEK_DINKES);
        account("kepala", SmallCity.KA_DINKES);
        account("pengelola", SmallCity.SUB_DINKES, new Granted(Role.UNIT_HR, "DINKES"));
        account("analis", SmallCity.ANALYST, new Granted(Role.HR_ANALYST, ""));
        account("analis2", SmallCity.ANALYST_2, new Granted(Role.HR_ANALYST, ""));
        account("admin", SmallCity.AUDITOR, new Granted(Role.ADMIN, ""));
        jdbc.sql("""
                        INSERT INTO directory_substitute (id, office_code, principal_id, person_id, from_day, to_day, reason, created_at,
                            created_by)
                        VALUES (:id, 'KABID1-DINKES', :principal, :person, DATE '2026-11-01', DATE '2027-12-31', 'dinas luar',
                            TIMESTAMPTZ '2026-10-30 01:00+00', :principal)
                        """)
                .param("id", UUID.randomUUID())
                .param("principal", SmallCity.KABID1_DINKES.value())
                .param("person", SmallCity.SEK_DINKES.value())
                .update();
    }

    private void account(String name, PersonId person, Granted... roles) {
        if (!accounts.exists(name)) {
            // Another test of this database may have given him one.
            jdbc.sql("UPDATE access_account SET person = NULL WHERE person = ?")
                    .param(person.value())
                    .update();
            accounts.create(name, person, PASSWORD, Set.of(roles));
        }
    }

    /** New employees who differ in nothing but name and address; {@code supervisor} is the office above them. */
    List<PersonId> employees(int count, String supervisor) {
        return IntStream.range(0, count).mapToObj(at -> employee(supervisor)).toList();
    }

    private PersonId employee(String supervisor) {
        PersonId person = PersonId.random();
        jdbc.sql("""
                        INSERT INTO directory_person (id, name, email, sex, birth_date, unit_code, supervisor_office, status, tier,
                            position, grade, education, performance, legal_status)
                        SELECT :id, :name, :email, sex, birth_date, unit_code, :supervisor, status, tier, position, grade, education,
                            performance, legal_status
                        FROM directory_person WHERE id = :model
                        """)
                .param("id", person.value())
                .param("name", "Pegawai " + person.toString().substring(0, 8))
                .param("email", person + "@contoh.pontianak.go.id")
                .param("supervisor", supervisor)
                .param("model", SmallCity.STAFF_1_DINKES.value())
                .update();
        return person;
    }

    /** A call that is open. */
    String call() {
        return batches.calling("MP-01");
    }

    /** A batch whose list is set, with this many seats, nobody on them, and nobody on the reserve. */
    void set(String batch, int seats) {
        jdbc.sql("UPDATE batch SET seats = ? WHERE number = ?")
                .params(seats, batch)
                .update();
        batches.setStatus(batch, BatchStatus.SEATED);
    }

    /** Their proposals for the batch, several at a time, in the order of the people. */
    List<String> proposals(String batch, List<PersonId> people, PersonId proposer) {
        return people.parallelStream()
                .map(person -> proposal(batch, person, proposer))
                .toList();
    }

    String proposal(String batch, PersonId person, PersonId proposer) {
        return nominations.submit(
                new Submission(batch, person, "Diperlukan untuk tugasnya", "Kebutuhan unit"), proposer);
    }
}
