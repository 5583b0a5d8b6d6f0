package id.go.pontianak.bangkom.lifecycle.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.decisionform.Why;
import id.go.pontianak.bangkom.foundation.kernel.DateRange;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Refusal;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.lifecycle.assessment.TestKeeping;
import id.go.pontianak.bangkom.lifecycle.assessment.domain.TestWindow;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchCompletion;
import id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPlan;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPlanning;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.Schedule;
import id.go.pontianak.bangkom.lifecycle.batch.Seats;
import id.go.pontianak.bangkom.lifecycle.batch.StandInCandidacies;
import id.go.pontianak.bangkom.lifecycle.batch.TakenDays;
import id.go.pontianak.bangkom.lifecycle.batch.process.BatchElements;
import id.go.pontianak.bangkom.lifecycle.certificate.Certificates;
import id.go.pontianak.bangkom.lifecycle.examination.Attempts;
import id.go.pontianak.bangkom.lifecycle.examination.BankKeeping;
import id.go.pontianak.bangkom.lifecycle.examination.Examinations;
import id.go.pontianak.bangkom.lifecycle.examination.MyTest;
import id.go.pontianak.bangkom.lifecycle.examination.TestKind;
import id.go.pontianak.bangkom.lifecycle.examination.TestPlan;
import id.go.pontianak.bangkom.lifecycle.learning.Confirmations;
import id.go.pontianak.bangkom.lifecycle.learning.Enrolment;
import id.go.pontianak.bangkom.lifecycle.learning.Enrolments;
import id.go.pontianak.bangkom.lifecycle.learning.PracticeLog;
import id.go.pontianak.bangkom.lifecycle.learning.Reading;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import id.go.pontianak.bangkom.lifecycle.letter.Letter;
import id.go.pontianak.bangkom.lifecycle.letter.LetterKind;
import id.go.pontianak.bangkom.lifecycle.letter.LetterSending;
import id.go.pontianak.bangkom.lifecycle.participant.Withdrawals;
import id.go.pontianak.bangkom.lifecycle.result.process.BatchResultsElements;
import id.go.pontianak.bangkom.lifecycle.session.SessionFixtures;
import id.go.pontianak.bangkom.lifecycle.session.SessionMoves;
import id.go.pontianak.bangkom.lifecycle.session.SessionPlanning;
import id.go.pontianak.bangkom.lifecycle.session.Sessions;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.People;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A self-paced batch: its seats block nobody, its course is completed by reading, test and practice, and completing it settles the result. */
@IntegrationTest
class SelfPacedIT {

    private static final String ETHICS = "ETK-01";
    private static final LocalDate STARTS = LocalDate.of(2026, 12, 14);
    private static final LocalDate ENDS = LocalDate.of(2027, 2, 28);

    @Autowired
    private BatchFixtures batches;

    @Autowired
    private BatchPlanning planning;

    @Autowired
    private StandInCandidacies candidacies;

    @Autowired
    private Seats seats;

    @Autowired
    private TakenDays taken;

    @Autowired
    private BankKeeping bank;

    @Autowired
    private Attempts attempts;

    @Autowired
    private Reading reading;

    @Autowired
    private PracticeLog log;

    @Autowired
    private Confirmations confirmations;

    @Autowired
    private Results results;

    @Autowired
    private ResultRecording recording;

    @Autowired
    private ResultSuggestions suggestions;

    @Autowired
    private Certificates certificates;

    @Autowired
    private Ledger ledger;

    @Autowired
    private BulkRuns runs;

    @Autowired
    private Withdrawals withdrawals;

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private BatchCompletion completion;

    @Autowired
    private TestKeeping keeping;

    @Autowired
    private Examinations examinations;

    @Autowired
    private SessionPlanning sessionPlanning;

    @Autowired
    private SessionMoves moves;

    @Autowired
    private Sessions sessions;

    @Autowired
    private LetterSending letters;

    @Autowired
    private Batches all;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private TestClock clock;

    @Autowired
    private ResultFixtures fixtures;

    @Autowired
    private JdbcClient jdbc;

    private PersonId learner = SmallCity.STAFF_1_DINKES;

    @BeforeEach
    void questionsAreApproved() {
        fixtures.city();
        learner = People.like(jdbc, SmallCity.STAFF_1_DINKES);
        bank.approveAll(SmallCity.ANALYST, ETHICS);
        jdbc.sql("UPDATE learning_course SET practice_entries = 2, practice_minutes = 15 WHERE programme = ?")
                .param(ETHICS)
                .update();
    }

    @AfterEach
    void asTheyCame() {
        jdbc.sql(
                        "UPDATE learning_course SET practice_entries = 0, practice_minutes = 0, automatic = true WHERE programme = ?")
                .param(ETHICS)
                .update();
        jdbc.sql("UPDATE examination_item_version SET approved_by = NULL, approved_at = NULL WHERE item IN "
                        + "(SELECT id FROM examination_item WHERE programme = ?)")
                .param(ETHICS)
                .update();
    }

    @Test
    void isCompletedByReadingPracticeAndTestAndSettledAtOnce() {
        String batch = running(learner);
        log(2);
        UUID asked = sent();
        assertThatThrownBy(() -> log.send(learner, ETHICS)).isInstanceOf(NotPossibleNow.class);
        assertThatThrownBy(() -> confirmations.asked(SmallCity.KA_DINKES, asked))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> confirmations.giveBack(SmallCity.KABID1_DINKES, asked, "x"))
                .isInstanceOf(RuleViolated.class);
        confirmations.giveBack(SmallCity.KABID1_DINKES, asked, "Tanggal kegiatan kedua keliru.");
        assertThat(log.of(learner, ETHICS).because()).contains("keliru");
        assertThatThrownBy(() -> confirmations.confirm(SmallCity.KABID1_DINKES, asked))
                .isInstanceOf(NotPossibleNow.class);
        UUID again = sent();
        confirmations.confirm(SmallCity.KABID1_DINKES, again);
        assertThat(driver.journal(batch))
                .contains("journal.learning.practice.RETURNED", "journal.learning.practice.CONFIRMED");

        sit(TestKind.PRE, 4);
        assertThat(kinds()).containsExactly(TestKind.PRE);
        reading.finish(learner, ETHICS, "nilai-dasar");
        assertThat(kinds()).containsExactly(TestKind.PRE);
        reading.finish(learner, ETHICS, "gratifikasi");
        assertThat(kinds()).containsExactlyInAnyOrder(TestKind.PRE, TestKind.POST);
        sit(TestKind.POST, 4);
        assertThatThrownBy(() -> attempts.begin(learner, test(TestKind.POST).paper()))
                .isInstanceOf(NotPossibleNow.class)
                .hasMessageContaining("refusal.examination.rest");
        assertThat(test(TestKind.POST).begins(clock.now())).isFalse();
        clock.advance(Duration.ofDays(1));
        assertThat(test(TestKind.POST).begins(clock.now())).isTrue();
        assertThat(completed(batch)).isZero();
        sit(TestKind.POST, 12);
        assertThat(completed(batch)).isEqualTo(1);
        LocalDate day = clock.today();
        assertThat(hours(2026)).isZero();

        runs.workAll();
        int hours = hours(2026);
        assertThat(hours).isPositive();
        assertThat(certificates.find(batch, learner).orElseThrow().number()).isNotBlank();
        assertThat(ledger.lastCompleted(learner, ETHICS)).contains(day);
        runs.workAll();
        assertThat(hours(2026)).isEqualTo(hours);
    }

    @Test
    void whoeverIsUnfinishedAtTheEndGoesTheOfficialWayBesideThosePosted() {
        PersonId reader = People.like(jdbc, SmallCity.STAFF_1_DINKES);
        PersonId silent = People.like(jdbc, SmallCity.STAFF_1_DINKES);
        noPractice();
        String batch = running(learner, reader, silent);
        complete(learner);
        runs.workAll();
        reading.finish(reader, ETHICS, "nilai-dasar");
        driver.fireTimer(batch, BatchElements.EVENT_END_DATE_REACHED);

        Map<PersonId, ParticipantResult> all = new HashMap<>();
        suggestions.of(results.find(batch).orElseThrow()).forEach(one -> all.put(one.person(), one));
        assertThat(all.get(learner).posted()).isTrue();
        assertThat(all.get(learner).recorded().outcome()).isEqualTo(ResultOutcome.PASSED);
        assertThat(all.get(reader).suggested().outcome()).isEqualTo(ResultOutcome.DROPPED);
        assertThat(all.get(reader).suggested().because())
                .containsExactly(Explanation.of(Explanation.Code.LEARNING_UNFINISHED, 40));
        assertThat(all.get(silent).suggested().outcome()).isEqualTo(ResultOutcome.VOID);
        assertThatThrownBy(() -> recording.change(
                        batch,
                        learner,
                        ResultFixtures.entered(ResultOutcome.FAILED, 0, "10", "Nilainya keliru dicatat"),
                        SmallCity.ANALYST))
                .isInstanceOf(NotPossibleNow.class);
        assertThatThrownBy(() -> reading.finish(reader, ETHICS, "gratifikasi")).isInstanceOf(NotPossibleNow.class);
        assertThat(recording.accept(batch, SmallCity.ANALYST)).isEqualTo(2);
        settle(batch);
        assertThat(certificates.listOf(batch)).hasSize(1);
    }

    @Test
    void closesAlsoWhereEverybodyIsPostedAlready() {
        noPractice();
        String batch = running(learner);
        complete(learner);
        runs.workAll();
        driver.fireTimer(batch, BatchElements.EVENT_END_DATE_REACHED);
        settle(batch);
    }

    @Test
    void aCourseThatDoesNotSettleItselfIsProposedOnly() {
        noPractice();
        jdbc.sql("UPDATE learning_course SET automatic = false WHERE programme = ?")
                .param(ETHICS)
                .update();
        String batch = running(learner);
        complete(learner);
        runs.workAll();
        assertThat(hours(2026)).isZero();
        driver.fireTimer(batch, BatchElements.EVENT_END_DATE_REACHED);
        assertThat(suggestions
                        .of(results.find(batch).orElseThrow())
                        .get(0)
                        .suggested()
                        .outcome())
                .isEqualTo(ResultOutcome.PASSED);
    }

    @Test
    void whoWithdrewCompletesNothingAndNobodyIsAskedAboutHim() {
        String batch = running(learner);
        log(2);
        UUID asked = sent();
        reading.finish(learner, ETHICS, "nilai-dasar");
        reading.finish(learner, ETHICS, "gratifikasi");
        attempts.begin(learner, test(TestKind.POST).paper());
        withdrawals.withdraw(batch, learner, "Pindah tugas", SmallCity.ANALYST);

        assertThatThrownBy(() -> confirmations.confirm(SmallCity.KABID1_DINKES, asked))
                .isInstanceOf(NotPossibleNow.class);
        assertThat(attempts.list(learner)).extracting(MyTest::kind).containsExactly(TestKind.POST);
        noPractice();
        sit(TestKind.POST, 12);
        runs.workAll();
        assertThat(completed(batch)).isZero();
        assertThat(certificates.find(batch, learner)).isEmpty();
    }

    @Test
    void whoCompletedItStaysAndItsBatchIsNotCalledOff() {
        noPractice();
        String batch = running(learner);
        complete(learner);
        assertRefused(
                () -> withdrawals.withdraw(batch, learner, "Pindah tugas", SmallCity.ANALYST),
                "refusal.participant.posted");
        assertRefused(
                () -> completion.cancel(batch, new Why("Anggaran dialihkan", "B2"), SmallCity.ANALYST),
                "refusal.batch.resultsPosted");
    }

    @Test
    void aResultThatIsAboutToBePostedIsNotRecordedOtherwise() {
        noPractice();
        String batch = running(learner);
        complete(learner);
        driver.fireTimer(batch, BatchElements.EVENT_END_DATE_REACHED);
        assertRefused(
                () -> recording.change(
                        batch,
                        learner,
                        ResultFixtures.entered(ResultOutcome.FAILED, 0, "10", "Nilainya keliru dicatat"),
                        SmallCity.ANALYST),
                "refusal.result.posted");
        runs.workAll();
        settle(batch);
    }

    @Test
    void whatWasBegunInTimeCountsAlsoAfterTheLastDayByTheWayOfAllResults() {
        noPractice();
        String batch = running(learner);
        reading.finish(learner, ETHICS, "nilai-dasar");
        reading.finish(learner, ETHICS, "gratifikasi");
        UUID attempt = answered(TestKind.POST, 12);
        driver.fireTimer(batch, BatchElements.EVENT_END_DATE_REACHED);
        attempts.finish(learner, attempt);
        runs.workAll();

        assertThat(completed(batch)).isEqualTo(1);
        assertThat(certificates.find(batch, learner)).isEmpty();
        assertThat(suggestions
                        .of(results.find(batch).orElseThrow())
                        .get(0)
                        .suggested()
                        .because())
                .containsExactly(Explanation.of(Explanation.Code.LEARNED));
    }

    @Test
    void itsTestsAreThoseOfTheCourseWhateverElseWasOpened() {
        String batch = decreed(List.of(learner));
        assertRefused(
                () -> keeping.choose(
                        batch,
                        TestKind.PRE,
                        new TestWindow(clock.now(), clock.now().plusSeconds(60)),
                        SmallCity.ANALYST),
                "refusal.assessment.byCourse");
        examinations.open(new TestPlan(
                batch,
                TestKind.PRE,
                "Dibuka sendiri",
                ETHICS,
                clock.now(),
                clock.now().plusSeconds(60),
                1,
                Set.of(learner)));
        batches.start(batch);
        assertThat(kinds()).containsExactly(TestKind.PRE);
        assertThat(examinations.opened(batch, TestKind.POST)).isTrue();
        assertRefused(
                () -> keeping.record(batch, "nip;pra;pasca\n199008172015021071;;100", SmallCity.ANALYST),
                "refusal.assessment.byCourse");
    }

    @Test
    void aSessionOnTheWayMovesNeitherItsEndNorItsTests() {
        String batch = running(learner);
        sessionPlanning.add(batch, SessionFixtures.at("Taklimat", ENDS, "08:00", "10:15"), SmallCity.ANALYST);
        UUID session = sessions.of(batch).get(0).id();
        moves.cancel(session, "Narasumber sakit", SmallCity.ANALYST);
        assertThat(all.batch(batch).lastDay()).isEqualTo(ENDS);
    }

    @Test
    void itsPeopleAreCalledUpWithoutASession() {
        String batch = decreed(List.of(learner));
        letters.send(
                batch,
                LetterKind.CALL_UP,
                new Letter.Head("800/771/BKPSDM", clock.today(), false),
                "",
                SmallCity.ANALYST);
        assertThat(jdbc.sql("SELECT count(*) FROM letter_letter WHERE batch = ?")
                        .param(batch)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private static void assertRefused(ThrowingCallable deed, String key) {
        assertThatThrownBy(deed)
                .isInstanceOf(NotPossibleNow.class)
                .extracting(refused -> ((Refusal) refused).messageKey())
                .isEqualTo(key);
    }

    /** Reading counts from the seat on; in a class without a course beforehand it begins with the training. */
    @Test
    void theCourseOfABlendedBatchIsReadBeforeItsClass() {
        String batch = batches.decreed(BatchFixtures.starting(STARTS), 1, candidacies, List.of(learner));
        jdbc.sql("UPDATE batch SET programme = ?, wave = wave + 900 WHERE number = ?")
                .params(ETHICS, batch)
                .update();
        assertThat(enrolments.find(learner, ETHICS).orElseThrow().counts()).isFalse();
        jdbc.sql("UPDATE batch SET mode = 'CAMPURAN' WHERE number = ?")
                .param(batch)
                .update();

        Enrolment enrolment = enrolments.find(learner, ETHICS).orElseThrow();
        assertThat(enrolment.counts()).isTrue();
        assertThat(enrolment.preparing()).isTrue();
        assertThat(enrolment.over()).isFalse();
        // Numbers of batches count those of a programme.
        jdbc.sql("UPDATE batch SET programme = 'MP-01', wave = wave - 900 WHERE number = ?")
                .param(batch)
                .update();
        reading.open(learner, ETHICS, "nilai-dasar");
        reading.finish(learner, ETHICS, "nilai-dasar");
        assertThat(enrolments.find(learner, ETHICS).orElseThrow().pagesRead()).isEqualTo(1);
        assertThat(attempts.list(learner)).isEmpty();
    }

    @Test
    void whoLeavesTheCourseOfABlendedBatchUnreadPassesOnlyWhereItIsNotAsked() {
        String batch = fixtures.running(2);
        List<PersonId> people = fixtures.people(batch);
        asBlended(
                batch,
                () -> List.of("nilai-dasar", "gratifikasi").forEach(page -> {
                    reading.open(people.get(0), ETHICS, page);
                    reading.finish(people.get(0), ETHICS, page);
                }));
        driver.fireTimer(batch, BatchElements.EVENT_END_DATE_REACHED);
        people.forEach(person ->
                recording.change(batch, person, ResultFixtures.entered(null, 100, "85", null), SmallCity.ANALYST));

        asBlended(
                batch,
                () -> assertThat(suggestions.of(results.find(batch).orElseThrow()))
                        .extracting(one -> one.suggested().outcome())
                        .containsExactly(ResultOutcome.PASSED, ResultOutcome.PASSED));
        jdbc.sql("UPDATE result_case SET reading = true WHERE batch = ?")
                .param(batch)
                .update();
        asBlended(batch, () -> {
            List<ParticipantResult> all = suggestions.of(results.find(batch).orElseThrow());
            assertThat(all)
                    .extracting(one -> one.suggested().outcome())
                    .containsExactly(ResultOutcome.PASSED, ResultOutcome.FAILED);
            assertThat(all.get(1).suggested().because()).contains(Explanation.of(Explanation.Code.READING_MISSED, 0));
        });
    }

    /** Numbers of batches count those of a programme, so it is one of another only meanwhile. */
    private void asBlended(String batch, Runnable deed) {
        jdbc.sql("UPDATE batch SET programme = ?, wave = wave + 900, mode = 'CAMPURAN' WHERE number = ?")
                .params(ETHICS, batch)
                .update();
        deed.run();
        jdbc.sql("UPDATE batch SET programme = 'MP-01', wave = wave - 900 WHERE number = ?")
                .param(batch)
                .update();
    }

    @Test
    void itsSeatsBlockNobody() {
        String first = decreed(List.of(learner));
        String second = decreed(List.of(learner));
        assertThat(taken.overlapping(learner, new DateRange(STARTS, ENDS))).isEmpty();
        for (String batch : List.of(first, second)) {
            assertThat(seats.listOf(batch))
                    .singleElement()
                    .satisfies(seat -> assertThat(seat.state().name()).isEqualTo("SEAT"));
        }
        String class1 = batches.decreed(BatchFixtures.starting(STARTS.plusDays(7)), 1, candidacies, List.of(learner));
        assertThat(taken.overlapping(learner, new DateRange(STARTS, ENDS)))
                .singleElement()
                .satisfies(seat -> assertThat(seat.batch()).isEqualTo(class1));
    }

    private void settle(String batch) {
        String number = ResultCase.numberOf(batch);
        driver.decide(SmallCity.ANALYST, number, "handedUp");
        driver.decide(SmallCity.ANALYST_2, number, "verified");
        driver.decide(SmallCity.KA_BKPSDM, number, "confirmed");
        runs.workAll();
        assertThat(driver.passed(number)).contains(BatchResultsElements.END_RESULTS_SETTLED);
        assertThat(results.find(batch).orElseThrow().status()).isEqualTo(ResultStatus.POSTED);
    }

    private void complete(PersonId person) {
        reading.finish(person, ETHICS, "nilai-dasar");
        reading.finish(person, ETHICS, "gratifikasi");
        sit(TestKind.POST, 12);
    }

    private void noPractice() {
        jdbc.sql("UPDATE learning_course SET practice_entries = 0 WHERE programme = ?")
                .param(ETHICS)
                .update();
    }

    private void log(int entries) {
        reading.open(learner, ETHICS, "nilai-dasar");
        assertThatThrownBy(() -> log.send(learner, ETHICS)).isInstanceOf(NotPossibleNow.class);
        assertThatThrownBy(() -> log.add(learner, ETHICS, clock.today().plusDays(1), "Loket", "Melayani tiga warga."))
                .isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> log.add(learner, ETHICS, clock.today(), " ", "Melayani tiga warga."))
                .isInstanceOf(RuleViolated.class);
        IntStream.range(0, entries)
                .forEach(at -> log.add(learner, ETHICS, clock.today(), "Loket", "Melayani tiga warga lanjut usia."));
    }

    private UUID sent() {
        log.send(learner, ETHICS);
        return jdbc.sql("SELECT id FROM request WHERE kind = 'learning-practice' AND subject = ? AND state = 'OPEN'")
                .param(learner.value())
                .query(UUID.class)
                .single();
    }

    private void sit(TestKind kind, int right) {
        attempts.finish(learner, answered(kind, right));
        assertThat(test(kind).score()).isNotNull();
    }

    /** Answers so many questions as the key says, the others wrong, and does not hand in. */
    private UUID answered(TestKind kind, int right) {
        UUID attempt = attempts.begin(learner, test(kind).paper());
        Map<Integer, Integer> answers = new HashMap<>();
        attempts.sheet(learner, attempt).questions().forEach(question -> {
            String key = jdbc.sql("SELECT options[key] FROM examination_item_version WHERE stem = ?")
                    .param(question.stem())
                    .query(String.class)
                    .single();
            int place = question.options().indexOf(key) + 1;
            answers.put(
                    question.position(),
                    question.position() <= right
                            ? place
                            : place % question.options().size() + 1);
        });
        attempts.answer(learner, attempt, answers, 1);
        return attempt;
    }

    private MyTest test(TestKind kind) {
        return attempts.list(learner).stream()
                .filter(test -> test.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private List<TestKind> kinds() {
        return attempts.list(learner).stream().map(MyTest::kind).toList();
    }

    private int completed(String batch) {
        return jdbc.sql("SELECT count(*) FROM learning_learner WHERE batch = ? AND completed_on IS NOT NULL")
                .param(batch)
                .query(Integer.class)
                .single();
    }

    private int hours(int year) {
        return ledger.hoursOf(learner, year).value();
    }

    private String running(PersonId... people) {
        String batch = decreed(List.of(people));
        batches.start(batch);
        return batch;
    }

    private String decreed(List<PersonId> people) {
        Schedule usual = BatchFixtures.schedule();
        Instant now = clock.now();
        clock.reset();
        String batch = planning.plan(
                new BatchPlan(
                        ETHICS,
                        new Schedule(usual.opens(), usual.nominationDeadline(), usual.selectionDate(), STARTS, ENDS),
                        Batch.Mode.MANDIRI,
                        Batch.Location.IN_TOWN,
                        "Daring",
                        new BatchPlan.Seating(people.size(), Map.of())),
                SmallCity.ANALYST);
        clock.set(now);
        driver.fireTimer(batch, BatchElements.EVENT_OPENING_DATE_REACHED);
        for (int at = 0; at < people.size(); at++) {
            candidacies.ready(batch, String.valueOf(at + 1), people.get(at), "DINKES");
        }
        batches.toSelection(batch);
        runs.workAll();
        return batch;
    }
}
