package id.go.pontianak.bangkom.lifecycle.batch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.decisionform.CodedReason;
import id.go.pontianak.bangkom.foundation.directory.Acting;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Refusal;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPlan;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Schedule;
import id.go.pontianak.bangkom.lifecycle.batch.Turnout;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programme;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingBatchTest {

    private static final Programme PROGRAMME = new Programme(
            "MP-01",
            2,
            "Manajemen Proyek Pemerintah",
            "Public project management",
            3,
            new LearningHours(30),
            "BKPSDM",
            false,
            Set.of(),
            null,
            null,
            null,
            true);

    private static final LocalDate DAY = LocalDate.of(2027, 2, 1);
    private static final PersonId SOMEBODY = PersonId.random();
    private static final Acting BY = Acting.of(SOMEBODY);
    private static final CodedReason WHY = CodedReason.words("why");

    private static final Map<String, Consumer<TrainingBatch>> VERBS = new LinkedHashMap<>();
    private static final Map<String, Set<BatchStatus>> ALLOWED = new LinkedHashMap<>();

    static {
        verb("open the call", batch -> batch.openCall(DAY, List.of()), BatchStatus.PLANNED, BatchStatus.CALL_CLOSED);
        verb("close the call", TrainingBatch::closeCall, BatchStatus.CALLING);
        verb("propose the list", TrainingBatch::proposeList, BatchStatus.CALL_CLOSED, BatchStatus.SELECTING);
        verb(
                "reopen the call",
                batch -> batch.reopenCall(schedule(), DAY, "why", SOMEBODY),
                BatchStatus.CALL_CLOSED,
                BatchStatus.SELECTING);
        verb("freeze the list", batch -> batch.freezeList(DAY, BY), BatchStatus.SELECTING);
        verb("return the list", batch -> batch.returnList("why", BY), BatchStatus.DECREEING);
        verb("set the list", batch -> batch.decree("800/1", DAY, BY), BatchStatus.DECREEING);
        verb("endorse the list", batch -> batch.endorseList(BY), BatchStatus.DECREEING);
        verb("doubt", batch -> batch.doubt(new Turnout(1, 0, 0, 0, 2, false)), BatchStatus.SEATED);
        verb("hold all the same", batch -> batch.hold("why", BY), BatchStatus.DOUBTFUL);
        verb("call up", batch -> batch.callUp(DAY, false), BatchStatus.SEATED, BatchStatus.DOUBTFUL);
        verb("start", TrainingBatch::start, BatchStatus.SEATED, BatchStatus.CALLED_UP);
        EnumSet<BatchStatus> beforeStart = EnumSet.range(BatchStatus.PLANNED, BatchStatus.CALLED_UP);
        verb("move the last day", batch -> batch.moveEnd(DAY.plusDays(33)), BatchStatus.STARTED);
        verb("end", TrainingBatch::end, BatchStatus.STARTED);
        verb("waive the results", batch -> batch.waiveResults("why", SOMEBODY), BatchStatus.ENDED);
        verb("close", TrainingBatch::close, BatchStatus.ENDED);
        verb(
                "cancel",
                batch -> batch.cancel(WHY, BY),
                EnumSet.range(BatchStatus.PLANNED, BatchStatus.ENDED).toArray(BatchStatus[]::new));
        verb(
                "reschedule",
                batch -> batch.reschedule(schedule(), DAY, WHY, SOMEBODY),
                beforeStart.toArray(BatchStatus[]::new));
        verb(
                "change seats",
                batch -> batch.reseat(new BatchPlan.Seating(40, Map.of()), "why", SOMEBODY),
                beforeStart.toArray(BatchStatus[]::new));
    }

    private static void verb(String name, Consumer<TrainingBatch> verb, BatchStatus... allowed) {
        VERBS.put(name, verb);
        ALLOWED.put(name, Set.of(allowed));
    }

    @TestFactory
    Stream<DynamicTest> allowsEachVerbOnlyWhereItBelongs() {
        return VERBS.keySet().stream()
                .flatMap(verb -> Stream.of(BatchStatus.values())
                        .map(status -> DynamicTest.dynamicTest(verb + " while " + status, () -> {
                            TrainingBatch batch = batchIn(status);
                            if (ALLOWED.get(verb).contains(status)) {
                                VERBS.get(verb).accept(batch);
                            } else {
                                assertThatThrownBy(() -> VERBS.get(verb).accept(batch))
                                        .isInstanceOf(NotPossibleNow.class)
                                        .extracting(refusal -> ((Refusal) refusal).messageKey())
                                        .isEqualTo("refusal.batch.status." + status);
                                assertThat(batch.status()).isEqualTo(status);
                            }
                        })));
    }

    @ParameterizedTest
    @CsvSource({
        "MP-01, 2027, 1, BATCH-MP01-2027-1, I",
        "ORI-PPPK, 2026, 4, BATCH-ORIPPPK-2026-4, IV",
        "PKN2, 2027, 19, BATCH-PKN2-2027-19, XIX"
    })
    void isNumberedByProgrammeYearAndRun(String programme, int year, int wave, String number, String roman) {
        BatchNumber batch = new BatchNumber(programme, year, wave);

        assertThat(batch).hasToString(number);
        assertThat(batch.roman()).isEqualTo(roman);
    }

    @Test
    void keepsDatesThatHavePassed() {
        TrainingBatch batch = batchIn(BatchStatus.CALL_CLOSED);
        Schedule later = new Schedule(DAY, DAY.plusDays(11), DAY.plusDays(20), DAY.plusDays(30), DAY.plusDays(32));

        assertThatThrownBy(() -> batch.reschedule(later, DAY, WHY, SOMEBODY))
                .isInstanceOf(RuleViolated.class)
                .hasMessage("refusal.batch.passed");
        assertThat(batch.schedule()).isEqualTo(schedule());
    }

    @Test
    void reservesNoMoreSeatsThanItHas() {
        BatchPlan.Seating seating = new BatchPlan.Seating(3, Map.of("DINKES", 2, "PUPR", 2));

        assertThatThrownBy(() -> batchIn(BatchStatus.PLANNED).reseat(seating, "why", SOMEBODY))
                .isInstanceOf(RuleViolated.class)
                .hasMessage("refusal.batch.quota");
    }

    @Test
    void growsItsVersionWithDatesAndSeatsOnly() {
        TrainingBatch batch = batchIn(BatchStatus.PLANNED);
        int before = batch.read().version();

        batch.openCall(DAY, List.of());
        assertThat(batch.read().version()).isEqualTo(before);
        batch.reseat(new BatchPlan.Seating(31, Map.of()), "why", SOMEBODY);
        assertThat(batch.read().version()).isEqualTo(before + 1);
    }

    private static TrainingBatch batchIn(BatchStatus status) {
        TrainingBatch batch = new TrainingBatch(
                new BatchNumber("MP-01", 2027, 1),
                PROGRAMME,
                new BatchPlan(
                        "MP-01",
                        schedule(),
                        Batch.Mode.TATAP_MUKA,
                        Batch.Location.IN_TOWN,
                        "Aula",
                        new BatchPlan.Seating(30, Map.of())),
                SOMEBODY);
        if (status == BatchStatus.CANCELLED) {
            batch.cancel(WHY, BY);
            return batch;
        }
        walk(batch, status, BatchStatus.CALLING, one -> one.openCall(DAY, List.of()));
        walk(batch, status, BatchStatus.CALL_CLOSED, TrainingBatch::closeCall);
        walk(batch, status, BatchStatus.SELECTING, TrainingBatch::proposeList);
        walk(batch, status, BatchStatus.DECREEING, one -> one.freezeList(DAY, BY));
        walk(batch, status, BatchStatus.SEATED, one -> one.decree("800/1", DAY, BY));
        walk(batch, status, BatchStatus.DOUBTFUL, one -> one.doubt(new Turnout(1, 0, 0, 0, 2, false)));
        walk(batch, status, BatchStatus.CALLED_UP, one -> one.callUp(DAY, false));
        walk(batch, status, BatchStatus.STARTED, TrainingBatch::start);
        walk(batch, status, BatchStatus.ENDED, TrainingBatch::end);
        walk(batch, status, BatchStatus.CLOSED, TrainingBatch::close);
        return batch;
    }

    private static void walk(
            TrainingBatch batch, BatchStatus wanted, BatchStatus reached, Consumer<TrainingBatch> step) {
        if (wanted.compareTo(reached) >= 0) {
            step.accept(batch);
        }
    }

    private static Schedule schedule() {
        return new Schedule(DAY, DAY.plusDays(10), DAY.plusDays(20), DAY.plusDays(30), DAY.plusDays(32));
    }
}
