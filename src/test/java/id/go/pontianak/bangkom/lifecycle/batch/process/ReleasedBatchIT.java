package id.go.pontianak.bangkom.lifecycle.batch.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.decisionform.Why;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.lifecycle.batch.BatchChanges;
import id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.Schedule;
import id.go.pontianak.bangkom.lifecycle.batch.StandInCandidacies;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.MovedCases;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.ReleasedModels;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Batches that began on the released model 1.0 go on under today's Java, from each of its wait states to an end. */
@IntegrationTest
class ReleasedBatchIT {

    private static final String REASON = "Istri saya ada dalam daftar ini";

    /** The wait states in their order, each with what leads to the next. */
    private final List<Runnable> steps = new ArrayList<>();

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
    private BulkRuns runs;

    @Autowired
    private ReleasedModels models;

    @Autowired
    private MovedCases moved;

    @Autowired
    private JdbcClient jdbc;

    private String number;

    @BeforeEach
    void began() {
        batches.city();
        steps.add(() -> processDriver.fireTimer(number, BatchElements.EVENT_OPENING_DATE_REACHED));
        steps.add(() -> processDriver.fireTimer(number, BatchElements.EVENT_CALL_REMINDER_DUE));
        steps.add(() -> processDriver.fireTimer(number, BatchElements.EVENT_NOMINATION_DEADLINE_REACHED));
        steps.add(() -> processDriver.fireTimer(number, BatchElements.EVENT_SELECTION_DATE_REACHED));
        steps.add(() -> processDriver.decide(SmallCity.ANALYST, number, "frozen"));
        steps.add(() -> processDriver.decide(SmallCity.KABID1_BKPSDM, number, "approved"));
        steps.add(() -> batches.set(number));
        steps.add(() -> processDriver.fireTimer(number, BatchElements.EVENT_START_DATE_REACHED));
    }

    @ParameterizedTest
    @CsvSource({
        "0, " + BatchElements.EVENT_OPENING_DATE_REACHED,
        "1, " + BatchElements.EVENT_CALL_REMINDER_DUE,
        "2, " + BatchElements.EVENT_NOMINATION_DEADLINE_REACHED,
        "3, " + BatchElements.EVENT_SELECTION_DATE_REACHED,
        "4, " + BatchElements.TASK_ORDER_LIST,
        "5, " + BatchElements.TASK_ENDORSE_LIST,
        "6, " + BatchElements.TASK_DECREE_LIST,
        "7, " + BatchElements.EVENT_START_DATE_REACHED
    })
    void goesOnFromEachWaitStateAndMayBeMoved(int passed, String waits) {
        released(passed);
        steps.subList(0, passed).forEach(Runnable::run);
        assertThat(processDriver.waitsAt(number).contains(waits) || processDriver.timerWaits(number, waits))
                .as(waits)
                .isTrue();
        changes.reschedule(
                number,
                new Schedule(
                        BatchFixtures.schedule().opens(),
                        BatchFixtures.schedule().nominationDeadline(),
                        BatchFixtures.schedule().selectionDate(),
                        LocalDate.of(2027, 2, 1 + 4 * (passed % 5)),
                        LocalDate.of(2027, 2, 3 + 4 * (passed % 5))),
                Why.of("Narasumber berhalangan hadir"),
                SmallCity.ANALYST);
        steps.subList(passed, steps.size()).forEach(Runnable::run);
        runs.workAll();
        assertThat(batch.batch(number).status()).isEqualTo(BatchStatus.STARTED);
        processDriver.assertThatCase(number).isEnded();
    }

    @ParameterizedTest
    @CsvSource({"5, KABID", "6, HEAD"})
    void aConflictLeadsBackToOrderingWhereItIsNotDrawn(int passed, String who) {
        released(passed + 3);
        steps.subList(0, passed).forEach(Runnable::run);
        PersonId decider = who.equals("KABID") ? SmallCity.KABID1_BKPSDM : SmallCity.KA_BKPSDM;
        processDriver.decide(decider, number, "conflict", REASON);
        assertThat(processDriver.task(number).element()).isEqualTo(BatchElements.TASK_ORDER_LIST);
        assertThat(batch.batch(number).status()).isEqualTo(BatchStatus.SELECTING);
    }

    /** Neither is a task that only another release knows taken for a decree, nor another outcome than handing up for handing up. */
    @Test
    void whatIsNotKnownIsNoDecree() {
        released(9);
        steps.subList(0, 4).forEach(Runnable::run);
        assertThatThrownBy(() -> processDriver.decide(SmallCity.ANALYST, number, "approved"))
                .isInstanceOf(RuleViolated.class);
        steps.subList(4, 6).forEach(Runnable::run);
        OpenTask task = processDriver.task(number);
        element(task.id().value(), "userTask_signList");
        try {
            assertThatThrownBy(() -> batches.set(number))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("userTask_signList");
        } finally {
            element(task.id().value(), task.element());
        }
        assertThat(batch.batch(number).status()).isEqualTo(BatchStatus.DECREEING);
    }

    private void element(String task, String element) {
        jdbc.sql("UPDATE workflow_task SET element = ? WHERE id = ?")
                .params(element, task)
                .update();
    }

    /** Begins on the released model, while it is the newest, with a candidate of its own; then today's is deployed again. */
    private void released(int candidate) {
        models.of("1.0", TrainingBatchProcess.KEY);
        number = batches.planned(BatchFixtures.schedule(), 1, Map.of("DINKES", 1));
        models.today(TrainingBatchProcess.KEY);
        candidacies.ready(number, "1", CANDIDATES.get(candidate), "DINKES");
        assertThat(moved.tagOf(number)).isEqualTo("1");
    }

    private static final List<PersonId> CANDIDATES = List.of(
            SmallCity.STAFF_1_DINKES,
            SmallCity.STAFF_2_DINKES,
            SmallCity.STAFF_5_DINKES,
            SmallCity.STAFF_6_DINKES,
            SmallCity.KABID2_DINKES,
            SmallCity.KABID3_DINKES,
            SmallCity.SEK_DINKES,
            SmallCity.STAFF_1_PUPR,
            SmallCity.STAFF_2_PUPR,
            SmallCity.SEK_PUPR);
}
