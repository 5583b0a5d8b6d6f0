package id.go.pontianak.bangkom.lifecycle.batch.process;

import static id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures.nomination;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.decisionform.Why;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.batch.BatchChanges;
import id.go.pontianak.bangkom.lifecycle.batch.BatchCompletion;
import id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.FreeWeeks;
import id.go.pontianak.bangkom.lifecycle.batch.Seat;
import id.go.pontianak.bangkom.lifecycle.batch.Seats;
import id.go.pontianak.bangkom.lifecycle.batch.StandInCandidacies;
import id.go.pontianak.bangkom.lifecycle.batch.StandInResults;
import id.go.pontianak.bangkom.lifecycle.batch.event.BatchClosed;
import id.go.pontianak.bangkom.lifecycle.batch.event.BatchEnded;
import id.go.pontianak.bangkom.lifecycle.batch.event.BatchStarted;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** From the first day to the close of the batch. */
@IntegrationTest
@RecordApplicationEvents
class BatchDeliveryIT {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BatchFixtures batches;

    @Autowired
    private StandInCandidacies candidacies;

    @Autowired
    private StandInResults results;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private Batches batch;

    @Autowired
    private Seats seats;

    @Autowired
    private BatchChanges changes;

    @Autowired
    private BatchCompletion completion;

    @Autowired
    private BulkRuns runs;

    @BeforeEach
    void city() {
        batches.city();
    }

    @Test
    void waitsForItsLastDayAndItsResults(ApplicationEvents events) {
        String number = started(SmallCity.STAFF_1_DINKES);
        assertThatThrownBy(() -> completion.settle(number))
                .isInstanceOf(NotPossibleNow.class)
                .hasMessage("refusal.batch.status.STARTED");
        processDriver.fireTimer(number, BatchElements.EVENT_END_DATE_REACHED);
        processDriver.assertThatCase(number).isWaitingAt(BatchElements.EVENT_RESULTS_SETTLED);
        completion.settle(number);

        processDriver.assertThatCase(number).isEnded().hasPassed(BatchElements.END_BATCH_CLOSED);
        assertThat(events.stream(BatchStarted.class)).contains(new BatchStarted(number));
        assertThat(events.stream(BatchEnded.class)).containsExactly(new BatchEnded(number));
        assertThat(events.stream(BatchClosed.class)).containsExactly(new BatchClosed(number));
        assertThatThrownBy(() -> completion.settle(number)).isInstanceOf(NotPossibleNow.class);
    }

    @Test
    void isClosedByHrWithAReasonWhereItsResultsNeverCome() {
        String number = started(SmallCity.STAFF_2_DINKES);
        assertThatThrownBy(() -> withoutResults(number, "Penyelenggara bubar", SmallCity.ANALYST))
                .isInstanceOf(NotPossibleNow.class);
        processDriver.fireTimer(number, BatchElements.EVENT_END_DATE_REACHED);
        assertThatThrownBy(() -> withoutResults(number, "Penyelenggara bubar", SmallCity.SUB_DINKES))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> withoutResults(number, " ", SmallCity.ANALYST)).isInstanceOf(RuleViolated.class);

        withoutResults(number, "Penyelenggara bubar", SmallCity.ANALYST);
        assertThat(batch.batch(number).status()).isEqualTo(BatchStatus.CLOSED);
        assertThat(processDriver.journal(number))
                .endsWith("journal.batch.ended", "journal.batch.resultsWaived", "journal.batch.closed");
    }

    @Test
    void canBeCalledOffAfterTheStartUntilItsResultsAreVerified() {
        String number = started(SmallCity.STAFF_5_DINKES);
        completion.cancel(number, Why.of("Banjir di lokasi"), SmallCity.ANALYST);
        runs.workAll();
        assertThat(batch.batch(number).status()).isEqualTo(BatchStatus.CANCELLED);
        processDriver.assertThatCase(number).isEnded();
        assertThat(seats.listOf(number)).extracting(Seat::state).containsOnly(Seat.State.RELEASED);
        assertThat(candidacies.told(nomination(number, 1))).contains("called off: Banjir di lokasi");

        String verified = batches.over(monday(), candidacies, SmallCity.STAFF_6_DINKES);
        results.verify(verified);
        assertThatThrownBy(() -> completion.cancel(verified, Why.of("Banjir di lokasi"), SmallCity.ANALYST))
                .isInstanceOf(NotPossibleNow.class)
                .hasMessage("refusal.batch.resultsVerified");
        assertThat(batch.batch(verified).status()).isEqualTo(BatchStatus.ENDED);
    }

    @Test
    void endsOnTheDayToWhichItsLastSessionMoves() {
        String number = started(SmallCity.KABID2_DINKES);
        LocalDate last = batch.batch(number).lastDay().plusDays(1);
        int version = batch.batch(number).version();
        changes.moveEnd(number, last);
        changes.moveEnd(number, last);

        assertThat(batch.batch(number).lastDay()).isEqualTo(last);
        assertThat(batch.batch(number).version()).isEqualTo(version + 1);
        assertThat(processDriver.timerDue(number, BatchElements.EVENT_END_DATE_REACHED))
                .isEqualTo(last + "T17:00:00Z");
        assertThat(seats.findOf(nomination(number, 1)).orElseThrow().period().to())
                .isEqualTo(last);
        assertThatThrownBy(() -> changes.moveEnd(number, last.minusDays(4))).isInstanceOf(RuleViolated.class);
        processDriver.fireTimer(number, BatchElements.EVENT_END_DATE_REACHED);
        assertThatThrownBy(() -> changes.moveEnd(number, last.plusDays(1))).isInstanceOf(NotPossibleNow.class);
    }

    private void withoutResults(String number, String reason, PersonId actor) {
        completion.closeWithoutResults(number, reason, actor);
    }

    private String started(PersonId person) {
        String number = batches.started(monday(), candidacies, person);
        runs.workAll();
        return number;
    }

    /** Nobody is in two trainings at once. */
    private LocalDate monday() {
        return FreeWeeks.next(jdbc, LocalDate.of(2028, 1, 3));
    }
}
