package id.go.pontianak.bangkom.lifecycle.batch;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.access.Actor.Granted;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.lifecycle.batch.process.BatchElements;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.TestAccounts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Batches in a state, in the small city, each with a number of its own. */
@Component
public class BatchFixtures {

    public static final String PASSWORD = "Sungai Kapuas 2026!";

    private final BatchPlanning planning;
    private final ProcessDriver processDriver;
    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final TestClock hands;

    BatchFixtures(
            BatchPlanning planning,
            ProcessDriver processDriver,
            Accounts accounts,
            PasswordEncoder encoder,
            JdbcClient jdbc,
            BusinessClock clock,
            TestClock hands) {
        this.hands = hands;
        this.planning = planning;
        this.processDriver = processDriver;
        this.accounts = accounts;
        this.encoder = encoder;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The small city with its analyst, unit HR of DINKES and one employee, who can sign in. */
    public void city() {
        SmallCity.load(jdbc);
        account("batch.analyst", SmallCity.ANALYST, new Granted(Role.HR_ANALYST, ""));
        account("batch.unit-hr", SmallCity.SUB_DINKES, new Granted(Role.UNIT_HR, "DINKES"));
        account("batch.head", SmallCity.KA_DINKES);
        account("batch.employee", SmallCity.STAFF_1_PUPR);
        account("batch.authority", SmallCity.KA_BKPSDM);
    }

    /** Tests share the city: whoever has an account keeps it and gets the role as well. */
    private void account(String username, PersonId person, Granted... roles) {
        boolean there = jdbc.sql("SELECT count(*) FROM access_account WHERE person = ?")
                        .param(person.value())
                        .query(Integer.class)
                        .single()
                > 0;
        if (!there) {
            accounts.create(username, person, PASSWORD, Set.of(roles));
        }
        for (Granted role : roles) {
            TestAccounts.grant(jdbc, person, role.role(), role.unit());
        }
    }

    /** Name under which the person signs in with {@link #PASSWORD}. */
    public String usernameOf(PersonId person) {
        jdbc.sql("UPDATE access_account SET password = ? WHERE person = ?")
                .param(encoder.encode(PASSWORD))
                .param(person.value())
                .update();
        return jdbc.sql("SELECT username FROM access_account WHERE person = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }

    public static Schedule schedule() {
        return new Schedule(
                LocalDate.of(2026, 11, 3),
                LocalDate.of(2026, 11, 12),
                LocalDate.of(2026, 11, 24),
                LocalDate.of(2026, 12, 7),
                LocalDate.of(2026, 12, 10));
    }

    public static BatchPlan plan(Schedule schedule, int seats, Map<String, Integer> quota) {
        return new BatchPlan(
                "MP-01",
                schedule,
                Batch.Mode.TATAP_MUKA,
                Batch.Location.IN_TOWN,
                "Aula BKPSDM",
                new BatchPlan.Seating(seats, quota));
    }

    /** Planned in good time, wherever the story has got to meanwhile. */
    public String planned(Schedule schedule, int seats, Map<String, Integer> quota) {
        Instant now = clock.instant();
        if (schedule.opens().isBefore(clock.today())) {
            hands.set(schedule.opens(), LocalTime.MIDNIGHT);
        }
        String number = planning.plan(plan(schedule, seats, quota), SmallCity.ANALYST);
        hands.set(now);
        return number;
    }

    /** Learned by oneself, held by the city, within {@link #schedule()}. */
    public String plannedSelfPaced(int seats, Map<String, Integer> quota) {
        Instant now = clock.instant();
        hands.set(schedule().opens(), LocalTime.MIDNIGHT);
        BatchPlan plan = new BatchPlan(
                "MP-01",
                schedule(),
                Batch.Mode.MANDIRI,
                Batch.Location.IN_TOWN,
                "Portal",
                new BatchPlan.Seating(seats, quota));
        String number = planning.plan(plan, SmallCity.ANALYST);
        hands.set(now);
        return number;
    }

    public String calling(int seats, Map<String, Integer> quota) {
        return calling(schedule(), seats, quota);
    }

    public String calling(Schedule schedule, int seats, Map<String, Integer> quota) {
        String number = planned(schedule, seats, quota);
        processDriver.fireTimer(number, BatchElements.EVENT_OPENING_DATE_REACHED);
        return number;
    }

    public void toSelection(String number) {
        processDriver.fireTimer(number, BatchElements.EVENT_NOMINATION_DEADLINE_REACHED);
        processDriver.fireTimer(number, BatchElements.EVENT_SELECTION_DATE_REACHED);
    }

    public void decree(String number) {
        processDriver.decide(SmallCity.ANALYST, number, "frozen");
        processDriver.decide(SmallCity.KABID1_BKPSDM, number, "approved");
        set(number);
    }

    public void set(String number) {
        Map<String, String> fields = new HashMap<>(Map.of("outcome", "approved"));
        fields.put("decreeNumber", "800/" + number + "/BKPSDM/2026");
        fields.put("decreeDate", clock.today().toString());
        processDriver.decide(SmallCity.KA_BKPSDM, processDriver.task(number), fields);
    }

    /** From call to decree with these people, in this order of submission. */
    public String decreed(int seats, StandInCandidacies candidacies, List<PersonId> people) {
        return decreed(schedule(), seats, candidacies, people);
    }

    public String decreed(Schedule schedule, int seats, StandInCandidacies candidacies, List<PersonId> people) {
        String number = calling(schedule, seats, Map.of());
        for (int at = 0; at < people.size(); at++) {
            candidacies.ready(number, String.valueOf(at + 1), people.get(at), "DINKES");
        }
        toSelection(number);
        decree(number);
        return number;
    }

    /** The usual call for a training of three days that begins on this one. */
    public static Schedule starting(LocalDate starts) {
        return new Schedule(
                schedule().opens(),
                schedule().nominationDeadline(),
                schedule().selectionDate(),
                starts,
                starts.plusDays(2));
    }

    /** Participants are called up, and the first day comes. */
    public void start(String number) {
        processDriver.fireTimer(number, BatchElements.EVENT_CALL_UP_DATE_REACHED);
        processDriver.fireTimer(number, BatchElements.EVENT_FIRST_DAY_REACHED);
    }

    /** It runs, with this participant. */
    public String started(LocalDate starts, StandInCandidacies candidacies, PersonId person) {
        String number = decreed(starting(starts), 1, candidacies, List.of(person));
        start(number);
        return number;
    }

    /** Its last day is over. */
    public String over(LocalDate starts, StandInCandidacies candidacies, PersonId person) {
        String number = started(starts, candidacies, person);
        processDriver.fireTimer(number, BatchElements.EVENT_END_DATE_REACHED);
        return number;
    }

    public static String nomination(String batch, int at) {
        return StandInCandidacies.PREFIX + batch + '-' + at;
    }
}
