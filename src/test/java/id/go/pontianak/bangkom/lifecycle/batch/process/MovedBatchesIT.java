package id.go.pontianak.bangkom.lifecycle.batch.process;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.decisionform.Why;
import id.go.pontianak.bangkom.lifecycle.batch.BatchChanges;
import id.go.pontianak.bangkom.lifecycle.batch.BatchCompletion;
import id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures;
import id.go.pontianak.bangkom.lifecycle.batch.FreeWeeks;
import id.go.pontianak.bangkom.lifecycle.batch.Schedule;
import id.go.pontianak.bangkom.lifecycle.batch.StandInCandidacies;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.MovedCases;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.ReleasedModels;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Batches that began on a released model are moved to today's from each place in which they wait, and go on to their end. */
@IntegrationTest
class MovedBatchesIT {

    private static final Set<String> MOVED_FROM = new HashSet<>();

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BatchFixtures batches;

    @Autowired
    private StandInCandidacies candidacies;

    @Autowired
    private BatchChanges changes;

    @Autowired
    private BatchCompletion completion;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private BulkRuns runs;

    @Autowired
    private ReleasedModels models;

    @Autowired
    private MovedCases moved;

    private String number;

    @BeforeEach
    void city() {
        batches.city();
    }

    @AfterEach
    void back() {
        models.today(TrainingBatchProcess.KEY);
    }

    @AfterAll
    static void fromEachPlaceWhereACaseMayWait() {
        List.of("1.0", "1.1")
                .forEach(release -> assertThat(MOVED_FROM)
                        .containsAll(ReleasedModels.waitStates(release, TrainingBatchProcess.KEY).stream()
                                .map(element -> release + ' ' + element)
                                .toList()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            1.0; moved here, opened, closed, selected, frozen, endorsed, decreed, started, over, settled
            1.0; opened, moved here, rescheduled, closed, selected, frozen, endorsed, decreed, started, over, settled
            1.0; opened, reminded, closed, moved here, selected, frozen, endorsed, decreed, started, over, settled
            1.0; opened, closed, moved here, reopened, closed, selected, frozen, endorsed, decreed, started, over, settled
            1.0; opened, closed, selected, moved here, frozen, endorsed, decreed, started, over, settled
            1.0; opened, closed, selected, moved here, reopened, closed, selected, late, calledOff
            1.0; opened, closed, selected, frozen, moved here, endorsed, decreed, started, over, settled
            1.0; opened, closed, selected, frozen, endorsed, moved here, rescheduled, decreed, started, over, settled
            1.0; opened, closed, selected, frozen, endorsed, decreed, moved here, rescheduled, started, over, settled
            1.1; moved here, opened, closed, selected, frozen, endorsed, decreed, started, over, settled
            1.1; opened, moved here, rescheduled, closed, selected, frozen, endorsed, decreed, started, over, settled
            1.1; opened, closed, moved here, reopened, closed, selected, frozen, endorsed, decreed, started, over, settled
            1.1; opened, closed, selected, moved here, frozen, endorsed, decreed, started, over, settled
            1.1; opened, closed, selected, frozen, moved here, endorsed, decreed, started, over, settled
            1.1; opened, closed, selected, frozen, endorsed, moved here, rescheduled, decreed, started, over, settled
            1.1; opened, closed, selected, late, moved here, calledOff
            1.1; opened, closed, selected, frozen, endorsed, decreed, moved here, rescheduled, started, over, settled
            """)
    void areMovedAndGoOnToTheirEnd(String release, String story) {
        models.of(release, TrainingBatchProcess.KEY);
        LocalDate starts = FreeWeeks.next(jdbc, LocalDate.of(2027, 3, 1));
        number = batches.planned(schedule(starts), 1, Map.of());
        candidacies.ready(number, "1", SmallCity.SEK_PUPR, "PUPR");

        for (String what : story.split(", ")) {
            if (what.equals("moved here")) {
                models.today(TrainingBatchProcess.KEY);
                processDriver.waitsAt(number).forEach(element -> MOVED_FROM.add(release + ' ' + element));
                moved.move(number);
            } else {
                happens(what, starts);
            }
        }
        runs.workAll();

        processDriver
                .assertThatCase(number)
                .isEnded()
                .hasPassed(
                        story.endsWith("calledOff")
                                ? BatchElements.END_BATCH_NOT_HELD
                                : BatchElements.END_BATCH_CLOSED);
    }

    private void happens(String what, LocalDate starts) {
        switch (what) {
            case "opened" -> processDriver.fireTimer(number, BatchElements.EVENT_OPENING_DATE_REACHED);
            case "reminded" -> processDriver.fireTimer(number, BatchElements.EVENT_CALL_REMINDER_DUE);
            case "closed" -> processDriver.fireTimer(number, BatchElements.EVENT_NOMINATION_DEADLINE_REACHED);
            case "selected" -> processDriver.fireTimer(number, BatchElements.EVENT_SELECTION_DATE_REACHED);
            case "frozen" -> processDriver.decide(SmallCity.ANALYST, number, "frozen");
            case "endorsed" -> processDriver.decide(SmallCity.KABID1_BKPSDM, number, "approved");
            case "decreed" -> batches.set(number);
            case "late" -> processDriver.fireTimer(number, BatchElements.EVENT_SETTING_DEADLINE_PASSED);
            case "calledOff" ->
                processDriver.decide(SmallCity.ANALYST, number, "cancelled", "Narasumber berhalangan hadir");
            case "started" -> batches.start(number);
            case "over" -> processDriver.fireTimer(number, BatchElements.EVENT_END_DATE_REACHED);
            case "settled" -> completion.settle(number);
            case "rescheduled" ->
                changes.reschedule(
                        number,
                        schedule(starts.plusDays(1)),
                        Why.of("Narasumber berhalangan hadir"),
                        SmallCity.ANALYST);
            case "reopened" ->
                changes.reopenCall(
                        number,
                        LocalDate.of(2027, 1, 5),
                        LocalDate.of(2027, 1, 19),
                        "Usulan masih kurang",
                        SmallCity.ANALYST);
            default -> throw new IllegalArgumentException(what);
        }
    }

    private static Schedule schedule(LocalDate starts) {
        return new Schedule(
                BatchFixtures.schedule().opens(),
                BatchFixtures.schedule().nominationDeadline(),
                BatchFixtures.schedule().selectionDate(),
                starts,
                starts.plusDays(2));
    }
}
