package id.go.pontianak.bangkom.lifecycle.nomination;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.access.SignedIn;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Batches in a state, made straight in the table: how a batch gets there is the batch's own story. */
public final class NominationFixtures {

    public static final LocalDate DEADLINE = LocalDate.of(2026, 11, 30);
    private static final AtomicInteger WEEKS = new AtomicInteger();

    private final JdbcClient jdbc;

    public NominationFixtures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A call that is open until 30 November 2026, for a training in January 2027 in town. */
    public String callingBatch(String programme) {
        return batch(programme, "IN_TOWN", BatchStatus.CALLING);
    }

    /** Each in a week of its own, and so later and later in a long run. */
    public String batch(String programme, String location, BatchStatus status) {
        return batch(programme, location, status, LocalDate.of(2027, 1, 11).plusWeeks(WEEKS.incrementAndGet()));
    }

    public String batch(String programme, String location, BatchStatus status, LocalDate starts) {
        int wave = jdbc.sql("SELECT coalesce(max(wave), 0) + 1 FROM batch WHERE programme = ? AND year = 2027")
                .param(programme)
                .query(Integer.class)
                .single();
        String number = "BATCH-%s-2027-%d".formatted(programme.replace("-", ""), wave);
        jdbc.sql("""
                        INSERT INTO batch (number, programme, year, wave, title, status, opens, nomination_deadline, selection_date, starts,
                            ends, mode, location, place, seats, version, call_round, list_version, lock_version)
                        VALUES (:number, :programme, 2027, :wave, 'Angkatan uji', :status, '2026-10-01', :deadline, '2026-12-15', :starts,
                            :ends, 'TATAP_MUKA', :location, 'Aula BKPSDM', 30, 1, 1, 0, 0)
                        """)
                .param("number", number)
                .param("programme", programme)
                .param("wave", wave)
                .param("status", status.name())
                .param("deadline", DEADLINE)
                .param("starts", starts)
                .param("ends", starts.plusDays(3))
                .param("location", location)
                .update();
        return number;
    }

    /** Gives a person an account with a role; twice changes nothing. */
    public void grant(PersonId person, Role role, String unit) {
        insertAccount(person);
        jdbc.sql("""
                        INSERT INTO access_role (account, role, unit)
                        SELECT id, :role, :unit FROM access_account WHERE person = :person ON CONFLICT DO NOTHING
                        """)
                .param("role", role.name())
                .param("unit", unit)
                .param("person", person.value())
                .update();
    }

    private void insertAccount(PersonId person) {
        jdbc.sql("""
                        INSERT INTO access_account (id, username, person, disabled, stamp, created_at, version)
                        VALUES (:id, :username, :person, false, 0, now(), 0) ON CONFLICT DO NOTHING
                        """)
                .param("id", UUID.randomUUID())
                .param("username", "uji-" + person)
                .param("person", person.value())
                .update();
    }

    /** As his session remembers him; makes him an account where he has none. */
    public SignedIn account(PersonId person) {
        insertAccount(person);
        return jdbc.sql("SELECT id, username, stamp FROM access_account WHERE person = ?")
                .param(person.value())
                .query((row, no) ->
                        new SignedIn(row.getObject("id", UUID.class), row.getString("username"), row.getInt("stamp")))
                .single();
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

    public void setStatus(String batch, BatchStatus status) {
        jdbc.sql("UPDATE batch SET status = ?, lock_version = lock_version + 1 WHERE number = ?")
                .params(status.name(), batch)
                .update();
    }
}
