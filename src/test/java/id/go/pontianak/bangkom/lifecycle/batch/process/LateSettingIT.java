package id.go.pontianak.bangkom.lifecycle.batch.process;

import static id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures.nomination;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.lifecycle.batch.BatchChanges;
import id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.Seats;
import id.go.pontianak.bangkom.lifecycle.batch.StandInCandidacies;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The latest date for setting a list: nobody starts a training by signing late, and nobody waits for a list of nobody. */
@IntegrationTest
class LateSettingIT {

    private static final String DEADLINE = BatchElements.EVENT_SETTING_DEADLINE_PASSED;
    private static final String DECIDE = BatchElements.TASK_DECIDE_SCHEDULE;
    private static final String REASON = "Narasumber masih dapat hadir pada hari itu";

    @Autowired
    private BatchFixtures batches;

    @Autowired
    private StandInCandidacies candidacies;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private Batches batch;

    @Autowired
    private BatchChanges changes;

    @Autowired
    private Seats seats;

    @Autowired
    private BulkRuns runs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private String number;

    @BeforeEach
    void city() {
        batches.city();
        number = batches.calling(1, Map.of());
    }

    @Test
    void asksHrWhenTheListIsNotSetOnItsLatestDateAndGoesOnWithAReason() {
        atTheDecree(SmallCity.STAFF_1_DISHUB);
        OpenTask decree = processDriver.task(number);
        assertThat(processDriver.timerDue(number, DEADLINE)).isEqualTo("2026-11-26T17:00:00Z");
        processDriver.fireTimer(number, DEADLINE);

        assertThat(processDriver.task(number).element()).isEqualTo(DECIDE);
        assertThat(processDriver.task(number).candidates().toString()).contains("role:hr-analyst");
        assertThat(batch.batch(number).status()).isEqualTo(BatchStatus.SELECTING);
        assertThat(processDriver.journal(number)).contains("journal.batch.settingOverdue");
        assertThatThrownBy(() -> processDriver.decide(SmallCity.KA_BKPSDM, decree, Map.of("outcome", "approved")))
                .as("a list that was taken back is not set any more")
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> processDriver.decide(SmallCity.ANALYST, number, "continued", "  \u200b "))
                .isInstanceOf(RuleViolated.class);

        processDriver.decide(SmallCity.ANALYST, number, "continued", REASON);
        assertThat(processDriver.task(number).element()).isEqualTo(BatchElements.TASK_ORDER_LIST);
        assertThat(processDriver.timerDue(number, DEADLINE))
                .as("until the first day at the latest")
                .isEqualTo("2026-12-07T00:30:00Z");
        batches.decree(number);
        assertThat(batch.batch(number).status()).isEqualTo(BatchStatus.SEATED);
        processDriver.assertThatCase(number).isWaitingAt(BatchElements.EVENT_CALL_UP_DATE_REACHED);
    }

    @Test
    void neverBeginsATrainingByALateSignature() {
        atTheDecree(SmallCity.STAFF_1_DINSOS);
        processDriver.fireTimer(number, DEADLINE);
        processDriver.decide(SmallCity.ANALYST, number, "continued", REASON);
        processDriver.decide(SmallCity.ANALYST, number, "frozen");
        processDriver.decide(SmallCity.KABID1_BKPSDM, number, "approved");
        processDriver.fireTimer(number, BatchElements.EVENT_DECREE_LIST_OVERDUE);
        assertThat(processDriver.timerDue(number, DEADLINE)).isBefore("2026-12-07T00:30:01Z");

        processDriver.fireTimer(number, DEADLINE);
        assertThat(processDriver.task(number).element()).isEqualTo(DECIDE);
        assertThatThrownBy(() -> processDriver.decide(SmallCity.ANALYST, number, "continued", REASON))
                .isInstanceOf(NotPossibleNow.class)
                .hasMessage("refusal.batch.startPassed");
        assertThat(seats.listOf(number)).isEmpty();

        assertThatThrownBy(() -> postpone(BatchFixtures.schedule().starts().plusDays(4)))
                .isInstanceOf(RuleViolated.class)
                .hasMessageContaining("tooSoonToSet");
        postpone(LocalDate.of(2027, 1, 18));
        assertThat(jdbc.sql("SELECT (facts ->> 'ground') || ' ' || reason FROM journal_entry"
                                + " WHERE case_number = ? AND action = 'journal.batch.rescheduled'")
                        .param(number)
                        .query(String.class)
                        .single())
                .isEqualTo("B6 Penyelenggara mengubah jadwal: Daftar belum ditetapkan pada waktunya");
        assertThat(processDriver.task(number).element()).isEqualTo(BatchElements.TASK_ORDER_LIST);
        assertThat(processDriver.timerDue(number, DEADLINE)).isEqualTo("2027-01-07T17:00:00Z");
        batches.decree(number);
        runs.workAll();
        assertThat(candidacies.told(nomination(number, 1))).contains("seated");
        batches.start(number);
        processDriver.assertThatCase(number).isWaitingAt(BatchElements.EVENT_END_DATE_REACHED);
    }

    @Test
    void leavesTheScheduleToOthersWithAConflictOfInterest() {
        processDriver.grant(SmallCity.ANALYST_2, Role.HR_ANALYST, "");
        batches.toSelection(number);
        processDriver.decide(SmallCity.ANALYST, number, "conflict", "Istri saya menjadi narasumber");

        OpenTask task = processDriver.task(number);
        assertThat(task.element()).as("nobody has decided yet").isEqualTo(DECIDE);
        assertThat(processDriver.journal(number)).contains("journal.batch.recused");
        assertThatThrownBy(() ->
                        processDriver.decide(SmallCity.ANALYST, task, Map.of("outcome", "cancelled", "reason", REASON)))
                .as("he decides nothing more about it")
                .isInstanceOf(NotFound.class);
        processDriver.decide(SmallCity.ANALYST_2, number, "cancelled", "Tidak ada calon yang siap");
        assertThat(batch.batch(number).status()).isEqualTo(BatchStatus.CANCELLED);
    }

    @Test
    void refusesTheDecreeOnceTheFirstDayHasCome() {
        atTheDecree(SmallCity.SEK_DISHUB);
        processDriver.fireTimer(number, BatchElements.EVENT_DECREE_LIST_OVERDUE);
        clockAtTheFirstDay();
        assertThatThrownBy(() -> batches.set(number))
                .isInstanceOf(NotPossibleNow.class)
                .hasMessage("refusal.batch.startPassed");
        assertThat(seats.listOf(number)).isEmpty();
    }

    @Test
    void asksHrWhenNobodyIsReadyAndCallsTheTrainingOff() {
        batches.toSelection(number);
        assertThat(processDriver.task(number).element()).isEqualTo(DECIDE);
        assertThatThrownBy(() -> processDriver.decide(SmallCity.ANALYST, number, "continued", REASON))
                .isInstanceOf(NotPossibleNow.class)
                .hasMessage("refusal.batch.nobodyReady");
        processDriver.fireTimer(number, BatchElements.EVENT_DECIDE_SCHEDULE_OVERDUE);
        assertThat(processDriver.task(number).candidates().toString()).contains("office:KABID1-BKPSDM");

        processDriver.decide(
                SmallCity.ANALYST,
                processDriver.task(number),
                Map.of("outcome", "cancelled", "ground", "B1", "reason", "Tidak ada calon yang siap"));
        processDriver.assertThatCase(number).isEnded();
        assertThat(batch.batch(number).status()).isEqualTo(BatchStatus.CANCELLED);
        assertThat(batch.decreeFacts(number).cancelledBecause())
                .isEqualTo("Peserta di bawah jumlah minimum: Tidak ada calon yang siap");
        processDriver.assertThatCase(number).hasPassed(BatchElements.SERVICE_TELL_SCHEDULING_CANCELLED);
        assertThat(processDriver.journal(number)).contains("journal.batch.cancelled");
    }

    @Test
    void takesNominationsAgainWhenNobodyIsReady() {
        batches.toSelection(number);
        changes.reopenCall(
                number,
                LocalDate.of(2026, 11, 25),
                LocalDate.of(2026, 11, 26),
                "Belum ada calon yang siap",
                SmallCity.ANALYST);
        assertThat(processDriver.tasks(number)).isEmpty();
        assertThat(batch.batch(number).status()).isEqualTo(BatchStatus.CALLING);
        candidacies.ready(number, "1", SmallCity.SEKCAM_KOTA, "KEC-KOTA");
        batches.toSelection(number);
        assertThat(processDriver.task(number).element()).isEqualTo(BatchElements.TASK_ORDER_LIST);
    }

    @Test
    void handsUpNoListOnWhichNobodyIsLeft() {
        String withdrawn = candidacies.ready(number, "1", SmallCity.SEK_DINSOS, "DINSOS");
        batches.toSelection(number);
        seats.release(withdrawn);
        assertThatThrownBy(() -> processDriver.decide(SmallCity.ANALYST, number, "frozen"))
                .isInstanceOf(NotPossibleNow.class)
                .hasMessage("refusal.batch.nobodyReady");
    }

    private void atTheDecree(PersonId person) {
        candidacies.ready(number, "1", person, "DISHUB");
        batches.toSelection(number);
        processDriver.decide(SmallCity.ANALYST, number, "frozen");
        processDriver.decide(SmallCity.KABID1_BKPSDM, number, "approved");
    }

    private void postpone(LocalDate starts) {
        processDriver.decide(
                SmallCity.ANALYST,
                processDriver.task(number),
                Map.of(
                        "outcome",
                        "postponed",
                        "starts",
                        starts.toString(),
                        "ends",
                        starts.plusDays(3).toString(),
                        "ground",
                        "B6",
                        "reason",
                        "Daftar belum ditetapkan pada waktunya"));
    }

    private void clockAtTheFirstDay() {
        clock.set(Instant.parse("2026-12-07T01:00:00Z"));
    }
}
