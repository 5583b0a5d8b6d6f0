package id.go.pontianak.bangkom.lifecycle.nomination;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.access.SignedIn;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.BatchRows;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.TestAccounts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What nominations need around them: people with roles, batches, places on their lists. */
public final class NominationFixtures {

    public static final LocalDate DEADLINE = BatchRows.DEADLINE;

    private final JdbcClient jdbc;
    private final BatchRows batches;

    public NominationFixtures(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.batches = new BatchRows(jdbc);
    }

    public String callingBatch(String programme) {
        return batches.calling(programme);
    }

    public String batch(String programme, String location, BatchStatus status) {
        return batches.batch(programme, location, status);
    }

    public String batch(String programme, String location, BatchStatus status, LocalDate starts) {
        return batches.batch(programme, location, status, starts);
    }

    /** Gives a person an account with a role; twice changes nothing. */
    public void grant(PersonId person, Role role, String unit) {
        TestAccounts.grant(jdbc, person, role, unit);
    }

    /** As his session remembers him; makes him an account where he has none. */
    public SignedIn account(PersonId person) {
        return TestAccounts.signedIn(jdbc, person);
    }

    /** The small city with its analysts and the unit HR of two agencies. */
    public void city() {
        SmallCity.load(jdbc);
        grant(SmallCity.ANALYST, Role.HR_ANALYST, "");
        grant(SmallCity.ANALYST_2, Role.HR_ANALYST, "");
        grant(SmallCity.SUB_DINKES, Role.UNIT_HR, "DINKES");
        grant(SmallCity.SUB_PUPR, Role.UNIT_HR, "PUPR");
    }

    /** A place on the list, as the decree leaves it. */
    public void seat(String batch, PersonId person, String nomination, String state) {
        jdbc.sql("""
                        INSERT INTO batch_seat (batch, person, unit, period, nomination, rank, state)
                        SELECT number, :person, 'DINKES', daterange(starts, ends, '[]'), :nomination, 1, :state
                        FROM batch WHERE number = :batch
                        """)
                .param("batch", batch)
                .param("person", person.value())
                .param("nomination", nomination)
                .param("state", state)
                .update();
    }

    public void offer(String nomination, Instant until) {
        jdbc.sql("UPDATE batch_seat SET state = 'OFFERED', offer_until = ? WHERE nomination = ?")
                .params(until.atOffset(ZoneOffset.UTC), nomination)
                .update();
    }

    public NominationStatus statusOf(String number) {
        return NominationStatus.valueOf(jdbc.sql("SELECT status FROM nomination WHERE number = ?")
                .param(number)
                .query(String.class)
                .single());
    }

    public PersonId nominee(String number) {
        return new PersonId(jdbc.sql("SELECT person FROM nomination WHERE number = ?")
                .param(number)
                .query(UUID.class)
                .single());
    }

    public void setStatus(String batch, BatchStatus status) {
        batches.setStatus(batch, status);
    }
}
