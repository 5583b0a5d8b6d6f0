package id.go.pontianak.bangkom.lifecycle.batch.process;

import static id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures.nomination;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.decisionform.Why;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.lifecycle.batch.BatchChanges;
import id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.FreeWeeks;
import id.go.pontianak.bangkom.lifecycle.batch.Seat;
import id.go.pontianak.bangkom.lifecycle.batch.Seats;
import id.go.pontianak.bangkom.lifecycle.batch.StandInCandidacies;
import id.go.pontianak.bangkom.lifecycle.batch.Turnout;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Go or no-go and the call-up, some working days before the first day. */
@IntegrationTest
class CallUpsIT {

    private static final String REASON = "Narasumber sudah dibayar";

    @Autowired
    private BatchFixtures batches;

    @Autowired
    private StandInCandidacies candidacies;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private Batches batch;

    @Autowired
    private Seats seats;

    @Autowired
    private BatchChanges changes;

    @Autowired
    private BulkRuns runs;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private LocalDate starts;

    @BeforeEach
    void city() {
        batches.city();
        starts = FreeWeeks.next(jdbc, LocalDate.of(2030, 1, 7));
    }

    @Test
    void asksTheHeadOfDivisionWhereTooFewTakePartAndGoesOnWhenItIsHeld() {
        String number = doubtful();
        assertThat(batch.batch(number).status()).isEqualTo(BatchStatus.DOUBTFUL);
        assertThat(batch.turnout(batch.batch(number))).isEqualTo(new Turnout(1, 0, 0, 0, 3, false));
        assertThat(candidacies.told(nomination(number, 1))).containsExactly("seated");
        OpenTask task = processDriver.task(number);
        assertThat(task.element()).isEqualTo(BatchElements.TASK_DECIDE_HOLDING);
        assertThat(task.candidates().toString()).contains("office:KABID1-BKPSDM");
        processDriver.fireTimer(number, BatchElements.EVENT_DECIDE_HOLDING_OVERDUE);
        assertThat(processDriver.task(number).candidates().toString()).contains("office:KA-BKPSDM");

        processDriver.decide(SmallCity.KA_BKPSDM, number, "run", REASON);
        runs.workAll();
        assertThat(batch.batch(number).status()).isEqualTo(BatchStatus.CALLED_UP);
        assertThat(candidacies.told(nomination(number, 1))).contains("called up late");
        assertThat(processDriver.journal(number))
                .endsWith("journal.batch.doubted", "journal.batch.heldAllTheSame", "journal.batch.calledUpLate");
        assertThat(mailed(number, "batch/call-up-late")).isPositive();
    }

    @Test
    void theProgrammeSaysHowManyMustTakePartWhereTheBatchHasSoManySeats() {
        String number = doubtful();
        int seats = batch.batch(number).seats();
        jdbc.sql("UPDATE catalogue_programme SET fewest = ? WHERE code = 'MP-01'")
                .param(seats)
                .update();
        try {
            assertThat(batch.turnout(batch.batch(number)).minimum()).isEqualTo(seats);
        } finally {
            jdbc.sql("UPDATE catalogue_programme SET fewest = 20 WHERE code = 'MP-01'")
                    .update();
        }
        assertThat(batch.turnout(batch.batch(number)).minimum()).isEqualTo(3);
    }

    @Test
    void callsTheTrainingOffWhereItIsNotHeld() {
        String number = doubtful();
        processDriver.decide(
                SmallCity.KABID1_BKPSDM,
                processDriver.task(number),
                Map.of("outcome", "cancelled", "ground", "B1", "reason", "Hanya satu peserta"));
        runs.workAll();

        processDriver.assertThatCase(number).isEnded().hasPassed(BatchElements.END_TRAINING_CALLED_OFF);
        assertThat(batch.batch(number).status()).isEqualTo(BatchStatus.CANCELLED);
        assertThat(seats.listOf(number)).extracting(Seat::state).containsOnly(Seat.State.RELEASED);
        assertThat(candidacies.told(nomination(number, 1)))
                .endsWith("cancelled: Peserta di bawah jumlah minimum: Hanya satu peserta");
        assertThat(mailed(number, "batch/cancelled")).isPositive();
    }

    @Test
    void withdrawsTheQuestionAndWaitsAnewWhereTheDaysMove() {
        String number = doubtful();
        moveFarAway(number);
        assertThat(processDriver.tasks(number)).isEmpty();
        assertThat(batch.batch(number).status()).isEqualTo(BatchStatus.SEATED);
        processDriver.assertThatCase(number).isWaitingAt(BatchElements.EVENT_CALL_UP_DATE_REACHED);
    }

    @Test
    void callsUpAgainForOtherDays() {
        String number = seated(1, SmallCity.SEK_DINKES);
        processDriver.fireTimer(number, BatchElements.EVENT_CALL_UP_DATE_REACHED);
        runs.workAll();
        assertThat(processDriver.timerDue(number, BatchElements.EVENT_FIRST_DAY_REACHED))
                .isEqualTo(starts + "T00:30:00Z");

        moveFarAway(number);
        runs.workAll();
        assertThat(batch.batch(number).status()).isEqualTo(BatchStatus.SEATED);
        processDriver.fireTimer(number, BatchElements.EVENT_CALL_UP_DATE_REACHED);
        runs.workAll();
        assertThat(candidacies.told(nomination(number, 1)))
                .containsExactly("seated", "called up", "moved", "called up");
    }

    /** Decided after the first day the training would begin too late. */
    @Test
    void isNotHeldFromTheFirstDayOn() {
        String number = doubtful();
        clock.set(starts, LocalTime.of(8, 0));
        assertThatThrownBy(() -> processDriver.decide(SmallCity.KABID1_BKPSDM, number, "run", REASON))
                .isInstanceOf(NotPossibleNow.class)
                .hasMessage("refusal.batch.startPassed");
        assertThat(batch.batch(number).status()).isEqualTo(BatchStatus.DOUBTFUL);
    }

    @Test
    void isLeftToTheOfficeAboveWithAConflictOfInterest() {
        String number = doubtful();
        OpenTask task = processDriver.task(number);
        processDriver.decide(SmallCity.KABID1_BKPSDM, number, "conflict", "Pelaksananya kerabat saya");
        assertThatThrownBy(() ->
                        processDriver.decide(SmallCity.KABID1_BKPSDM, task, Map.of("outcome", "run", "reason", REASON)))
                .isInstanceOf(NotFound.class);
        processDriver.decide(SmallCity.KA_BKPSDM, number, "run", REASON);
        assertThat(batch.batch(number).status()).isEqualTo(BatchStatus.CALLED_UP);
    }

    @Test
    void callsUpWhoeverAcceptsAnOfferAfterwards() {
        String number = seated(1, SmallCity.STAFF_1_DINKES, SmallCity.STAFF_2_DINKES);
        processDriver.fireTimer(number, BatchElements.EVENT_CALL_UP_DATE_REACHED);
        runs.workAll();
        seats.release(nomination(number, 1));
        seats.accept(nomination(number, 2));
        runs.workAll();

        assertThat(candidacies.told(nomination(number, 2))).last().isEqualTo("called up");
    }

    private String doubtful() {
        String number = seated(5, SmallCity.KABID3_DINKES);
        processDriver.fireTimer(number, BatchElements.EVENT_CALL_UP_DATE_REACHED);
        return number;
    }

    private String seated(int places, PersonId... people) {
        String number = batches.decreed(BatchFixtures.starting(starts), places, candidacies, List.of(people));
        runs.workAll();
        return number;
    }

    private void moveFarAway(String number) {
        changes.reschedule(
                number,
                BatchFixtures.starting(starts.plusDays(7 * 60)),
                Why.of("Narasumber berhalangan hadir"),
                SmallCity.ANALYST);
    }

    private int mailed(String number, String template) {
        return jdbc.sql("SELECT count(*) FROM notification_notice WHERE case_number = ? AND template = ?")
                .params(number, template)
                .query(Integer.class)
                .single();
    }
}
