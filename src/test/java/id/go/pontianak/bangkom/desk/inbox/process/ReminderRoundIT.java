package id.go.pontianak.bangkom.desk.inbox.process;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.desk.DeskPeople;
import id.go.pontianak.bangkom.desk.inbox.domain.TaskListRebuild;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.HoldersChanged;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.foundation.notification.Mailing;
import id.go.pontianak.bangkom.foundation.notification.TestTasks;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.foundation.workflow.TaskCandidatesChanged;
import id.go.pontianak.bangkom.foundation.workflow.TaskClosed;
import id.go.pontianak.bangkom.foundation.workflow.TaskDescription;
import id.go.pontianak.bangkom.foundation.workflow.TaskOpened;
import id.go.pontianak.bangkom.lending.Loans;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.MailServer;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Statements;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Rounds are named by their date, and all tests share one engine: each test has a month of its own. */
@IntegrationTest
class ReminderRoundIT {

    @Autowired
    private ManagementService management;

    @Autowired
    private ReminderRoundProcess process;

    @Autowired
    private ReminderRound round;

    @Autowired
    private Mailing mailing;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private TestTasks tasks;

    @Autowired
    private TestClock clock;

    @Autowired
    private Loans loans;

    @Autowired
    private TaskListRebuild rebuild;

    @Autowired
    private BrokenReminders broken;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Decisions decisions;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    private String address;
    private PersonId siti;

    @BeforeEach
    void somebody() {
        SmallCity.load(jdbc);
        address = "siti-" + UUID.randomUUID() + "@contoh.id";
        siti = tasks.person("Siti Aminah", address);
    }

    @Test
    void remindsOnTheDaysOfThePlanUntilTheTaskIsDone() {
        at(LocalDate.of(2027, 2, 1), LocalTime.of(9, 0));
        String task = open(LocalDate.of(2027, 2, 4));

        for (int day = 2; day <= 5; day++) {
            morning(LocalDate.of(2027, 2, day));
        }
        assertThat(MailServer.to(address))
                .as("Wednesday, Thursday (due), Friday")
                .hasSize(3);
        assertThat(MailServer.to(address).get(0).subject()).isEqualTo("Perlu ditindak: 1 tugas menunggu Anda");
        assertThat(MailServer.to(address).get(2).subject())
                .isEqualTo("Perlu ditindak: 1 tugas menunggu Anda, 1 lewat batas");

        close(task);
        morning(LocalDate.of(2027, 2, 8));
        assertThat(MailServer.to(address)).hasSize(3);
        assertThat(processDriver.passed("2027-02-02"))
                .containsExactly(
                        RoundElements.START_MORNING_REACHED,
                        RoundElements.GATEWAY_ROUND_JOIN,
                        RoundElements.SERVICE_CHECK_WORKING_DAY,
                        RoundElements.GATEWAY_WORKING_DAY,
                        RoundElements.SERVICE_WRITE_DIGESTS,
                        RoundElements.SERVICE_LIST_SILENT_PEOPLE,
                        RoundElements.SERVICE_REMIND_SILENT_UNITS,
                        RoundElements.END_DIGESTS_WRITTEN);
    }

    /** A newer release beside this one may have opened it. */
    @Test
    void aTaskThatIsNotKnownHoldsUpNobody() {
        at(LocalDate.of(2027, 2, 22), LocalTime.of(9, 0));
        open(LocalDate.of(2027, 2, 25));
        String unknown = open(Addressee.office("KABID1-DINKES"), LocalDate.of(2027, 2, 25));
        jdbc.sql("UPDATE workflow_task SET element = 'userTask_ofTomorrow' WHERE id = ?")
                .param(unknown)
                .update();
        try {
            morning(LocalDate.of(2027, 2, 23));
            morning(LocalDate.of(2027, 2, 24));
            assertThat(MailServer.to(address)).hasSize(1);

            transaction.executeWithoutResult(
                    status -> events.publishEvent(new HoldersChanged(Set.of("KABID1-DINKES"))));
            assertThat(rebuild.run()).isPositive();
        } finally {
            tasks.close(unknown);
        }
    }

    /** Lending is a life cycle that the product does not know. */
    @Test
    void remindsOfCasesOfAnyLifeCycle() {
        at(LocalDate.of(2027, 2, 15), LocalTime.of(9, 0));
        String number = DeskPeople.unique("LOAN-2027").toUpperCase(Locale.ROOT);
        loans.request(number, SmallCity.STAFF_1_DINKES, 2);

        morning(LocalDate.of(2027, 2, 16));
        morning(LocalDate.of(2027, 2, 17));

        assertThat(jdbc.sql("SELECT count(*) FROM notification_line l JOIN notification_notice n ON n.id = l.notice_id"
                                + " WHERE n.addressee = ? AND l.case_number = ?")
                        .params("person:" + SmallCity.KABID1_DINKES, number)
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void writesNothingTwiceWhenARoundIsBegunAgain() {
        at(LocalDate.of(2027, 12, 6), LocalTime.of(9, 0));
        open(LocalDate.of(2027, 12, 9));
        at(LocalDate.of(2027, 12, 8), LocalTime.of(7, 30));
        transaction.executeWithoutResult(state -> {
            round.writeDigests();
            state.setRollbackOnly();
        });
        assertThat(digests())
                .as("what was written before the round broke off stays")
                .isEqualTo(1);

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(round::writeDigests),
                        CompletableFuture.runAsync(round::writeDigests))
                .join();
        assertThat(digests()).isEqualTo(1);
    }

    /** Holidays, offices and roles are asked once for the whole round: what is left is to find each task, and to write its line. */
    @Test
    void aTaskMoreCostsTwoStatements() {
        at(LocalDate.of(2028, 8, 8), LocalTime.of(9, 0));
        int few = onTheMorningAfterOpening(1);
        clock.set(clock.today(), LocalTime.of(9, 0));
        int many = onTheMorningAfterOpening(10);

        assertThat(lines()).as("one, and the next morning it again with ten").isEqualTo(1 + 11);
        assertThat(many).isLessThanOrEqualTo(few + 10 * 2);
    }

    private int onTheMorningAfterOpening(int opened) {
        LocalDate next = clock.today().plusDays(1);
        for (int task = 0; task < opened; task++) {
            open(next);
        }
        clock.set(next, LocalTime.of(7, 30));
        return statements.during(round::writeDigests);
    }

    private int lines() {
        return jdbc.sql("SELECT count(*) FROM notification_line l JOIN notification_notice n ON n.id = l.notice_id"
                        + " WHERE n.addressee = ?")
                .param("person:" + siti)
                .query(Integer.class)
                .single();
    }

    private int digests() {
        return jdbc.sql("SELECT count(*) FROM notification_notice WHERE template LIKE '%digest%' AND addressee = ?")
                .param("person:" + siti)
                .query(Integer.class)
                .single();
    }

    @Test
    void aModuleThatFailsTakesNothingFromTheOthersAndTheDigests() {
        at(LocalDate.of(2028, 5, 1), LocalTime.of(9, 0));
        LocalDate day = LocalDate.of(2028, 5, 4);
        open(day);
        broken.breakOne(true);
        try {
            morning(day);
        } finally {
            broken.breakOne(false);
        }
        assertThat(MailServer.to(address)).hasSize(1);
        assertThat(broken.reminded(day)).as("before and behind it").isEqualTo(2);
        processDriver.assertThatCase(day.toString()).isEnded();
        assertThat(jdbc.sql("SELECT name FROM directory_person WHERE id = ?")
                        .param(SmallCity.STAFF_1_DINKES.value())
                        .query(String.class)
                        .single())
                .isNotEqualTo(BrokenReminders.WRITTEN);
    }

    @Test
    void skipsDaysOff() {
        at(LocalDate.of(2027, 3, 6), LocalTime.of(9, 0));

        morning(LocalDate.of(2027, 3, 7));

        assertThat(processDriver.passed("2027-03-07"))
                .endsWith(
                        RoundElements.SERVICE_CHECK_WORKING_DAY,
                        RoundElements.GATEWAY_WORKING_DAY,
                        RoundElements.END_DAY_OFF);
    }

    /** The task has been overdue since Friday; whatever is due is done at each of these times, and only Monday half past seven reminds. */
    @Test
    void remindsNobodyOnSundayNightBeforeMondayHalfPastSeven() {
        at(LocalDate.of(2027, 8, 5), LocalTime.of(9, 0));
        open(LocalDate.of(2027, 8, 6));
        morning(LocalDate.of(2027, 8, 6));
        morning(LocalDate.of(2027, 8, 7));
        morning(LocalDate.of(2027, 8, 8));
        assertThat(MailServer.to(address)).as("on Friday").hasSize(1);

        doWhatIsDue(LocalDate.of(2027, 8, 8), LocalTime.of(23, 0));
        doWhatIsDue(LocalDate.of(2027, 8, 9), LocalTime.of(0, 0));
        doWhatIsDue(LocalDate.of(2027, 8, 9), LocalTime.of(7, 29, 58));
        assertThat(MailServer.to(address)).hasSize(1);
        assertThat(timer().getDuedate().toInstant()).isEqualTo("2027-08-09T00:30:00Z");

        doWhatIsDue(LocalDate.of(2027, 8, 9), LocalTime.of(7, 30));
        assertThat(MailServer.to(address)).hasSize(2);
    }

    private void doWhatIsDue(LocalDate day, LocalTime time) {
        clock.set(day, time);
        management
                .createJobQuery()
                .processDefinitionKey(ReminderRoundProcess.KEY)
                .duedateLowerThan(java.util.Date.from(clock.now().plusMillis(1)))
                .list()
                .forEach(job -> management.executeJob(job.getId()));
        mailing.sendDue();
    }

    /** After a month in which nothing ran, the timer that is late fires once, for today, and waits for tomorrow. */
    @Test
    void catchesUpOnceAfterAMonthOfStanding() {
        at(LocalDate.of(2027, 4, 1), LocalTime.of(9, 0));
        open(LocalDate.of(2027, 4, 6));
        clock.set(LocalDate.of(2027, 5, 3), LocalTime.of(10, 0));

        Job late = timer();
        management.executeJob(late.getId());
        mailing.sendDue();
        mailing.sendDue();

        assertThat(MailServer.to(address)).hasSize(1);
        assertThat(timer().getDuedate().toInstant()).isEqualTo("2027-05-04T00:30:00Z");
        processDriver.assertThatCase("2027-05-03").hasPassed(RoundElements.SERVICE_WRITE_DIGESTS);

        morning(LocalDate.of(2027, 5, 4));
        assertThat(MailServer.to(address)).as("all reminders are spent").hasSize(1);
    }

    /** When everything starts at once after a standstill, the superior office may come to a task before the round does. */
    @Test
    void anEscalationBeforeTheRoundTakesNoReminderAway() {
        at(LocalDate.of(2027, 10, 4), LocalTime.of(9, 0));
        String task = open(LocalDate.of(2027, 10, 6));
        clock.set(LocalDate.of(2027, 11, 1), LocalTime.of(10, 0));
        OpenTask escalated = decisions.findOpen(new TaskId(task)).orElseThrow();
        transaction.executeWithoutResult(status -> events.publishEvent(new TaskCandidatesChanged(escalated)));

        management.executeJob(timer().getId());
        mailing.sendDue();

        assertThat(MailServer.to(address)).hasSize(1);
    }

    @Test
    void runsWhenTheMorningWasMissedAndWritesNothingTwice() {
        at(LocalDate.of(2027, 6, 1), LocalTime.of(9, 0));
        open(LocalDate.of(2027, 6, 2));
        clock.set(LocalDate.of(2027, 6, 2), LocalTime.of(11, 0));
        assertThat(process.ranOn(clock.today())).isFalse();

        process.missed(clock.today());
        process.missed(clock.today());
        mailing.sendDue();

        assertThat(process.ranOn(clock.today())).isTrue();
        assertThat(MailServer.to(address)).hasSize(1);
        assertThat(processDriver.passed("2027-06-02"))
                .startsWith(
                        RoundElements.START_ROUND_MISSED,
                        RoundElements.GATEWAY_ROUND_JOIN,
                        RoundElements.SERVICE_CHECK_WORKING_DAY);
        processDriver.assertThatCase("2027-06-02-2").isEnded();
    }

    @Test
    void putsWhatIsNeverAnsweredOntoTheListOfUnitHr() {
        at(LocalDate.of(2027, 7, 5), LocalTime.of(9, 0));
        String task = open(LocalDate.of(2027, 7, 6));

        for (int day = 6; day <= 12; day++) {
            morning(LocalDate.of(2027, 7, day));
        }

        assertThat(silent(task)).containsExactly(siti.value());
        assertThat(jdbc.sql(
                                "SELECT addressee FROM notification_notice WHERE template = 'inbox/own-affair-silent' AND step = ?")
                        .param(task)
                        .query(String.class)
                        .list())
                .containsExactly(Role.unitHr("DINKES").toString());

        close(task);
        assertThat(silent(task)).isEmpty();
    }

    /** Due on Wednesday the 5th: half time, the day itself, three working days, and each Wednesday until it is done. */
    @Test
    void anOfficeIsToldWeeklyUntilItIsDone() {
        String before = email(SmallCity.SEKCAM_KOTA, address);
        try {
            at(LocalDate.of(2028, 1, 3), LocalTime.of(9, 0));
            String task = open(Addressee.office("SEKCAM-KOTA"), LocalDate.of(2028, 1, 5));

            for (int day = 4; day <= 20; day++) {
                morning(LocalDate.of(2028, 1, day));
            }
            assertThat(MailServer.to(address))
                    .as("told on the 3rd, reminded on 4, 5, 6, 7, 10, 12 and 19")
                    .hasSize(8);

            close(task);
            for (int day = 21; day <= 27; day++) {
                morning(LocalDate.of(2028, 1, day));
            }
            assertThat(MailServer.to(address)).hasSize(8);
            assertThat(silent(task)).isEmpty();
        } finally {
            email(SmallCity.SEKCAM_KOTA, before);
        }
    }

    private String email(PersonId person, String to) {
        String before = jdbc.sql("SELECT coalesce(email, '') FROM directory_person WHERE id = ?")
                .param(person.value())
                .query(String.class)
                .single();
        jdbc.sql("UPDATE directory_person SET email = nullif(?, '') WHERE id = ?")
                .params(to, person.value())
                .update();
        return before;
    }

    private List<UUID> silent(String task) {
        return jdbc.sql("SELECT person FROM inbox_silent WHERE task_id = ?")
                .param(task)
                .query(UUID.class)
                .list();
    }

    private String open(LocalDate due) {
        return open(Addressee.person(siti), due);
    }

    private String open(Addressee candidate, LocalDate due) {
        String id = tasks.open(candidate, due.atTime(9, 0).toInstant(java.time.ZoneOffset.UTC));
        jdbc.sql("UPDATE workflow_task SET created_at = ? WHERE id = ?")
                .params(clock.now().atOffset(java.time.ZoneOffset.UTC), id)
                .update();
        OpenTask task = decisions.findOpen(new TaskId(id)).orElseThrow();
        transaction.executeWithoutResult(status -> events.publishEvent(new TaskOpened(task, description())));
        return id;
    }

    private void close(String id) {
        OpenTask task = decisions.findOpen(new TaskId(id)).orElseThrow();
        tasks.close(id);
        transaction.executeWithoutResult(status -> events.publishEvent(new TaskClosed(task, null)));
    }

    private static TaskDescription description() {
        return TaskDescription.of("inbox.title", ConflictScope.NONE, 1, 0).doneAt("/");
    }

    private void at(LocalDate day, LocalTime time) {
        clock.set(day, time);
        management.setJobDuedate(timer().getId(), java.util.Date.from(nextMorning()), false);
    }

    private java.time.Instant nextMorning() {
        return clock.today().plusDays(1).atTime(0, 30).toInstant(java.time.ZoneOffset.UTC);
    }

    private void morning(LocalDate day) {
        clock.set(day, LocalTime.of(7, 30));
        management.executeJob(timer().getId());
        mailing.sendDue();
    }

    private Job timer() {
        return management
                .createJobQuery()
                .processDefinitionKey(ReminderRoundProcess.KEY)
                .timers()
                .singleResult();
    }
}
