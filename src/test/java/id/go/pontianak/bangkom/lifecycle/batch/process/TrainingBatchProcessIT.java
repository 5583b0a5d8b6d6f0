package id.go.pontianak.bangkom.lifecycle.batch.process;

import static id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures.nomination;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.decisionform.Why;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.foundation.workflow.reminder.DailyReminder;
import id.go.pontianak.bangkom.lifecycle.batch.BatchChanges;
import id.go.pontianak.bangkom.lifecycle.batch.BatchCompletion;
import id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.Schedule;
import id.go.pontianak.bangkom.lifecycle.batch.Seat;
import id.go.pontianak.bangkom.lifecycle.batch.Seats;
import id.go.pontianak.bangkom.lifecycle.batch.Selection;
import id.go.pontianak.bangkom.lifecycle.batch.StandInCandidacies;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the call to the close of the batch, through the door, on real PostgreSQL. */
@IntegrationTest
class TrainingBatchProcessIT {

    private static final String BUDGET = "Anggaran dialihkan: Narasumber dibayar kegiatan lain";

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
    private Selection selection;

    @Autowired
    private BatchChanges changes;

    @Autowired
    private BatchCompletion ends;

    @Autowired
    private BulkRuns runs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<DailyReminder> reminders;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void city() {
        batches.city();
    }

    @Test
    void runsFromTheCallToItsClose() {
        String number = batches.planned(BatchFixtures.schedule(), 2, Map.of("DINKES", 1, "PUPR", 1));
        assertThat(number).matches("BATCH-MP01-2026-\\d+");
        assertThat(batch.batch(number).status()).isEqualTo(BatchStatus.PLANNED);

        processDriver.fireTimer(number, BatchElements.EVENT_OPENING_DATE_REACHED);
        assertThat(batch.batch(number).status()).isEqualTo(BatchStatus.CALLING);
        assertThat(mails(number, "batch/call-opened"))
                .containsExactlyInAnyOrder(
                        "role:unit-hr@DINKES", "office:KA-DINKES", "role:unit-hr@PUPR", "office:KA-PUPR");

        candidacies.ready(number, "1", SmallCity.STAFF_1_DINKES, "DINKES", 12, "Baik");
        candidacies.ready(number, "2", SmallCity.STAFF_2_DINKES, "DINKES", 0, "Baik");
        candidacies.ready(number, "3", SmallCity.STAFF_5_DINKES, "DINKES", 15, "Baik");
        morning(LocalDate.of(2026, 11, 9));
        assertThat(mails(number, "batch/call-closing"))
                .containsExactlyInAnyOrder("role:unit-hr@PUPR", "office:KA-PUPR");

        processDriver.fireTimer(number, BatchElements.EVENT_NOMINATION_DEADLINE_REACHED);
        assertThat(batch.batch(number).status()).isEqualTo(BatchStatus.CALL_CLOSED);
        processDriver.fireTimer(number, BatchElements.EVENT_SELECTION_DATE_REACHED);
        assertThat(batch.batch(number).status()).isEqualTo(BatchStatus.SELECTING);
        assertThat(order(number)).containsExactly("1 QUOTA SEAT", "2 POOL SEAT", "3 POOL RESERVE");

        selection.move(number, Map.of(nomination(number, 3), 2), "Ditugaskan memimpin proyek", SmallCity.ANALYST);
        assertThat(order(number)).containsExactly("1 QUOTA SEAT", "3 POOL SEAT", "2 POOL RESERVE");

        processDriver.decide(SmallCity.ANALYST, number, "frozen");
        assertThat(batch.batch(number).status()).isEqualTo(BatchStatus.DECREEING);
        processDriver.decide(SmallCity.KABID1_BKPSDM, number, "approved");
        batches.set(number);
        assertThat(batch.batch(number).status()).isEqualTo(BatchStatus.SEATED);
        assertThat(seats.listOf(number).stream().map(seat -> seat.nomination() + ' ' + seat.state()))
                .containsExactly(
                        nomination(number, 1) + " SEAT",
                        nomination(number, 3) + " SEAT",
                        nomination(number, 2) + " RESERVE");

        runs.workAll();
        assertThat(candidacies.told(nomination(number, 1))).containsExactly("seated");
        assertThat(candidacies.told(nomination(number, 2))).containsExactly("reserved 3");

        assertThat(processDriver.timerDue(number, BatchElements.EVENT_CALL_UP_DATE_REACHED))
                .isEqualTo("2026-11-26T00:30:00Z");
        processDriver.fireTimer(number, BatchElements.EVENT_CALL_UP_DATE_REACHED);
        runs.workAll();
        assertThat(batch.batch(number).status()).isEqualTo(BatchStatus.CALLED_UP);
        assertThat(candidacies.told(nomination(number, 1))).containsExactly("seated", "called up");
        processDriver.fireTimer(number, BatchElements.EVENT_FIRST_DAY_REACHED);
        runs.workAll();
        assertThat(batch.batch(number).status()).isEqualTo(BatchStatus.STARTED);
        assertThat(candidacies.told(nomination(number, 2))).containsExactly("reserved 3", "started");
        assertThat(processDriver.timerDue(number, BatchElements.EVENT_END_DATE_REACHED))
                .isEqualTo("2026-12-10T17:00:00Z");
        processDriver.fireTimer(number, BatchElements.EVENT_END_DATE_REACHED);
        assertThat(batch.batch(number).status()).isEqualTo(BatchStatus.ENDED);
        ends.settle(number);
        assertThat(batch.batch(number).status()).isEqualTo(BatchStatus.CLOSED);
        processDriver.assertThatCase(number).isEnded().hasPassed(BatchElements.END_BATCH_CLOSED);
        assertThat(processDriver.journal(number))
                .containsExactly(
                        "journal.batch.planned",
                        "journal.batch.callOpened",
                        "journal.batch.unitsReminded",
                        "journal.batch.callClosed",
                        "journal.batch.listProposed",
                        "journal.batch.moved",
                        "journal.batch.listFrozen",
                        "journal.batch.listEndorsed",
                        "journal.batch.decreed",
                        "journal.batch.calledUp",
                        "journal.batch.started",
                        "journal.batch.ended",
                        "journal.batch.closed");
    }

    /** The quota says nothing, nobody orders, nobody sets: seats in the order of the list, the rest is reserve. */
    @Test
    void givesTheSeatsOfASelfPacedCourseWithoutASelection() {
        String number = batches.plannedSelfPaced(2, Map.of("PUPR", 2));
        processDriver.fireTimer(number, BatchElements.EVENT_OPENING_DATE_REACHED);
        candidacies.ready(number, "1", SmallCity.STAFF_1_DINKES, "DINKES", 0, "Baik");
        candidacies.ready(number, "2", SmallCity.STAFF_2_DINKES, "DINKES", 0, "Baik");
        candidacies.ready(number, "3", SmallCity.STAFF_5_DINKES, "DINKES", 15, "Baik");
        batches.toSelection(number);

        assertThat(batch.batch(number).status()).isEqualTo(BatchStatus.SEATED);
        assertThat(processDriver.tasks(number)).isEmpty();
        assertThat(seats.listOf(number).stream().map(seat -> seat.nomination() + ' ' + seat.state()))
                .containsExactly(
                        nomination(number, 1) + " SEAT",
                        nomination(number, 2) + " SEAT",
                        nomination(number, 3) + " RESERVE");
        runs.workAll();
        assertThat(candidacies.told(nomination(number, 1))).containsExactly("seated");
        assertThat(candidacies.told(nomination(number, 3))).containsExactly("reserved 3");
        assertThat(batch.decreeFacts(number).number()).isNull();
        assertThat(processDriver.journal(number)).endsWith("journal.batch.listProposed", "journal.batch.seatsGiven");
        processDriver.fireTimer(number, BatchElements.EVENT_CALL_UP_DATE_REACHED);
        runs.workAll();
        processDriver.fireTimer(number, BatchElements.EVENT_FIRST_DAY_REACHED);
        runs.workAll();
        assertThat(batch.batch(number).status()).isEqualTo(BatchStatus.STARTED);
    }

    /** Planned before it was kept by whom: its list is set as every list was. */
    @Test
    void ordersTheListOfASelfPacedCourseOfBefore() {
        String number = batches.plannedSelfPaced(2, Map.of());
        jdbc.sql("UPDATE batch SET planned_by = NULL WHERE number = ?")
                .param(number)
                .update();
        processDriver.fireTimer(number, BatchElements.EVENT_OPENING_DATE_REACHED);
        candidacies.ready(number, "1", SmallCity.STAFF_1_DINKES, "DINKES", 0, "Baik");
        batches.toSelection(number);

        assertThat(batch.batch(number).status()).isEqualTo(BatchStatus.SELECTING);
    }

    @Test
    void returnsAndEscalatesAndOpensTheCallAgain() {
        String number = batches.calling(late(), 5, Map.of());
        candidacies.ready(number, "1", SmallCity.STAFF_6_DINKES, "DINKES");
        processDriver.fireTimer(number, BatchElements.EVENT_NOMINATION_DEADLINE_REACHED);
        changes.reopenCall(
                number, LocalDate.of(2026, 11, 17), LocalDate.of(2026, 11, 24), "Usulan kurang", SmallCity.ANALYST);
        assertThat(batch.batch(number).status()).isEqualTo(BatchStatus.CALLING);
        assertThat(jdbc.sql("SELECT DISTINCT occurrence FROM notification_notice WHERE case_number = ?"
                                + " AND template = 'batch/call-opened' ORDER BY 1")
                        .param(number)
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 2);
        batches.toSelection(number);
        changes.reopenCall(
                number, LocalDate.of(2026, 11, 26), LocalDate.of(2026, 12, 1), "Sekali lagi", SmallCity.ANALYST);
        assertThat(processDriver.tasks(number)).isEmpty();
        batches.toSelection(number);

        processDriver.fireTimer(number, BatchElements.EVENT_ORDER_LIST_OVERDUE);
        assertThat(processDriver.task(number).candidates().toString())
                .contains("role:hr-analyst", "office:KABID1-BKPSDM");
        processDriver.decide(SmallCity.ANALYST, number, "frozen");
        processDriver.fireTimer(number, BatchElements.EVENT_ENDORSE_LIST_OVERDUE);
        assertThat(processDriver.task(number).candidates().toString()).contains("office:KA-BKPSDM");
        assertThatThrownBy(() -> processDriver.decide(SmallCity.KABID1_BKPSDM, number, "returned", " "))
                .isInstanceOf(RuleViolated.class);
        processDriver.decide(SmallCity.KABID1_BKPSDM, number, "returned", "Periksa urutannya");
        assertThat(batch.batch(number).status()).isEqualTo(BatchStatus.SELECTING);

        processDriver.decide(SmallCity.ANALYST, number, "frozen");
        processDriver.decide(SmallCity.KABID1_BKPSDM, number, "approved");
        processDriver.fireTimer(number, BatchElements.EVENT_DECREE_LIST_OVERDUE);
        processDriver.decide(SmallCity.KA_BKPSDM, number, "returned", "Tambah cadangannya");
        batches.decree(number);
        assertThat(batch.batch(number).status()).isEqualTo(BatchStatus.SEATED);
    }

    @Test
    void setsTheTimersAnewAndChecksEveryPlaceWhenTheScheduleMoves() {
        String number = batches.calling(3, Map.of());
        candidacies.ready(number, "1", SmallCity.KABID2_DINKES, "DINKES");
        Schedule before = BatchFixtures.schedule();
        Schedule longer = new Schedule(
                before.opens(), LocalDate.of(2026, 11, 16), before.selectionDate(), before.starts(), before.ends());
        changes.reschedule(number, longer, Why.of("Diperpanjang"), SmallCity.ANALYST);
        assertThat(processDriver.timerDue(number, BatchElements.EVENT_NOMINATION_DEADLINE_REACHED))
                .isEqualTo("2026-11-16T17:00:00Z");
        assertThat(mails(number, "batch/rescheduled")).isNotEmpty();
        assertThat(counted(number, "journal.batch.rescheduled")).isEqualTo("B9 Diperpanjang");
        batches.toSelection(number);
        batches.decree(number);
        runs.workAll();

        Schedule moved = new Schedule(
                longer.opens(),
                longer.nominationDeadline(),
                longer.selectionDate(),
                LocalDate.of(2026, 12, 14),
                LocalDate.of(2026, 12, 17));
        changes.reschedule(number, moved, new Why("Narasumber dirawat", "B3"), SmallCity.ANALYST);
        assertThat(counted(number, "journal.batch.rescheduled"))
                .isEqualTo("B3 Pengajar berhalangan: Narasumber dirawat");
        assertThat(told(number, "batch/rescheduled"))
                .containsExactlyInAnyOrder("Diperpanjang", "Pengajar berhalangan: Narasumber dirawat");
        runs.workAll();

        assertThat(seats.findOf(nomination(number, 1)).orElseThrow().period().from())
                .isEqualTo(LocalDate.of(2026, 12, 14));
        assertThat(candidacies.told(nomination(number, 1))).containsExactly("seated", "moved");
        assertThat(processDriver.timerDue(number, BatchElements.EVENT_CALL_UP_DATE_REACHED))
                .isEqualTo("2026-12-03T00:30:00Z");
    }

    @Test
    void freesAllSeatsAndTellsEverybodyWhenCancelled() {
        String number = batches.decreed(1, candidacies, List.of(SmallCity.KABID3_DINKES, SmallCity.SEK_DINKES));
        runs.workAll();
        ends.cancel(number, new Why("Narasumber dibayar kegiatan lain", "B2"), SmallCity.ANALYST);
        assertThat(seats.listOf(number)).extracting(Seat::state).containsOnly(Seat.State.RELEASED);
        runs.workAll();

        assertThat(batch.batch(number).status()).isEqualTo(BatchStatus.CANCELLED);
        processDriver.assertThatCase(number).isEnded();
        assertThat(candidacies.told(nomination(number, 1))).containsExactly("seated", "cancelled: " + BUDGET);
        assertThat(counted(number, "journal.batch.cancelled")).isEqualTo("B2 " + BUDGET);
        assertThat(told(number, "batch/cancelled")).containsExactly(BUDGET);
        assertThat(jdbc.sql("SELECT ended_ground || ' ' || ended_because FROM batch WHERE number = ?")
                        .param(number)
                        .query(String.class)
                        .single())
                .isEqualTo("B2 " + BUDGET);
        assertThat(mails(number, "batch/cancelled")).contains("office:KA-DINKES", "role:unit-hr@PUPR");
        assertThatThrownBy(() -> changes.reschedule(number, late(), Why.of("Digeser satu pekan"), SmallCity.ANALYST))
                .isInstanceOf(NotPossibleNow.class);
        assertThatThrownBy(() -> ends.cancel(number, Why.of("Sekali lagi batal"), SmallCity.ANALYST))
                .isInstanceOf(NotPossibleNow.class);
    }

    @Test
    void letsTheOfficeAboveDecideWhenTheDeciderStandsOnTheList() {
        String number = batches.calling(2, Map.of());
        candidacies.ready(number, "1", SmallCity.KABID1_BKPSDM, "BKPSDM");
        batches.toSelection(number);
        processDriver.decide(SmallCity.ANALYST, number, "frozen");
        OpenTask endorse = processDriver.task(number);

        assertThatThrownBy(() -> processDriver.decide(SmallCity.KABID1_BKPSDM, endorse, Map.of("outcome", "approved")))
                .isInstanceOf(NotFound.class);
        processDriver.decide(SmallCity.KA_BKPSDM, endorse, Map.of("outcome", "approved"));
        assertThat(processDriver.task(number).element()).isEqualTo(BatchElements.TASK_DECREE_LIST);
    }

    @Test
    void strikesOutWhoWithdrawsAndKeepsLatecomersInTheReserve() {
        String number = batches.calling(1, Map.of());
        String first = candidacies.ready(number, "1", SmallCity.TEACHER_SDN_01, "DIKBUD", 0, "Baik");
        candidacies.ready(number, "2", SmallCity.TEACHER_2_SDN_01, "DIKBUD", 10, "Baik");
        String late = candidacies.onItsRoute(number, "3", SmallCity.KS_SDN_01, "DIKBUD");
        batches.toSelection(number);
        assertThatThrownBy(() -> selection.closeUnready(number, first, "Tidak akan siap", SmallCity.ANALYST))
                .isInstanceOf(NotPossibleNow.class);
        OpenTask ordering = processDriver.task(number);
        processDriver.decide(SmallCity.ANALYST, ordering, Map.of("outcome", "frozen"));

        seats.release(first);
        candidacies.becomesReady(late);
        seats.joinReserve(number, SmallCity.KS_SDN_01, late);

        assertThat(order(number)).containsExactly("1 POOL STRUCK", "2 POOL SEAT", "3 LATE RESERVE");
        assertThat(jdbc.sql(
                                "SELECT t.version = b.version + b.list_version FROM inbox_task t JOIN batch b ON b.number = t.case_number"
                                        + " WHERE t.case_number = ?")
                        .param(number)
                        .query(Boolean.class)
                        .single())
                .as("the task list offers the list as it is now")
                .isTrue();
        assertThatThrownBy(() -> selection.move(number, Map.of(late, 1), "Ketua tim pelaksana", SmallCity.ANALYST))
                .isInstanceOf(NotPossibleNow.class)
                .hasMessage("refusal.batch.status.DECREEING");
    }

    @Test
    void refusesWhoHasNoBusinessWithIt() {
        String number = batches.calling(1, Map.of());

        assertThatThrownBy(() -> ends.cancel(number, Why.of("Tidak diperlukan"), SmallCity.SUB_DINKES))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> changes.reschedule(number, late(), Why.of("Tidak diperlukan"), SmallCity.KA_DINKES))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ends.cancel(number, Why.of(" "), SmallCity.ANALYST))
                .isInstanceOf(RuleViolated.class);
    }

    private void morning(LocalDate day) {
        clock.set(day.atTime(7, 30).atZone(BusinessClock.CITY).toInstant());
        reminders.forEach(reminder -> reminder.remind(day));
    }

    private List<String> order(String number) {
        return selection.placements(batch.batch(number)).stream()
                .map(placement -> placement
                                .entry()
                                .nomination()
                                .substring(StandInCandidacies.PREFIX.length() + number.length() + 1)
                        + ' '
                        + placement.entry().basis()
                        + ' '
                        + placement.place())
                .toList();
    }

    private List<String> mails(String number, String template) {
        return jdbc.sql("SELECT DISTINCT addressee FROM notification_notice WHERE case_number = ? AND template = ?")
                .param(number)
                .param(template)
                .query(String.class)
                .list();
    }

    /** What was chosen from the list and what is read, of the last entry of the kind. */
    private String counted(String number, String action) {
        return jdbc.sql("""
                        SELECT (facts ->> 'ground') || ' ' || reason FROM journal_entry
                        WHERE case_number = ? AND action = ? ORDER BY no DESC LIMIT 1""").params(number, action).query(String.class).single();
    }

    private List<String> told(String number, String template) {
        return jdbc.sql("SELECT DISTINCT model ->> 'reason' FROM notification_notice"
                        + " WHERE case_number = ? AND template = ?")
                .params(number, template)
                .query(String.class)
                .list();
    }

    private static Schedule late() {
        Schedule usual = BatchFixtures.schedule();
        return new Schedule(
                usual.opens(),
                usual.nominationDeadline(),
                usual.selectionDate(),
                LocalDate.of(2027, 1, 18),
                LocalDate.of(2027, 1, 21));
    }
}
