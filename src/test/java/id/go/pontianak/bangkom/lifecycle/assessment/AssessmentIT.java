package id.go.pontianak.bangkom.lifecycle.assessment;

import static id.go.pontianak.bangkom.lifecycle.result.ResultFixtures.entered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.decisionform.Why;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Refusal;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.request.Request;
import id.go.pontianak.bangkom.foundation.request.Requests;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.lifecycle.assessment.domain.TestWindow;
import id.go.pontianak.bangkom.lifecycle.batch.BatchCompletion;
import id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.Seats;
import id.go.pontianak.bangkom.lifecycle.batch.StandInCandidacies;
import id.go.pontianak.bangkom.lifecycle.batch.process.BatchElements;
import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationFixtures;
import id.go.pontianak.bangkom.lifecycle.evaluation.Retention;
import id.go.pontianak.bangkom.lifecycle.evaluation.Retention.Forgotten;
import id.go.pontianak.bangkom.lifecycle.evaluation.Retention.Reason;
import id.go.pontianak.bangkom.lifecycle.evaluation.Retentions;
import id.go.pontianak.bangkom.lifecycle.evaluation.ScorePair;
import id.go.pontianak.bangkom.lifecycle.examination.Attempts;
import id.go.pontianak.bangkom.lifecycle.examination.Examinations;
import id.go.pontianak.bangkom.lifecycle.examination.MyTest;
import id.go.pontianak.bangkom.lifecycle.examination.OpenedTest;
import id.go.pontianak.bangkom.lifecycle.examination.TestKind;
import id.go.pontianak.bangkom.lifecycle.examination.TestScore;
import id.go.pontianak.bangkom.lifecycle.result.ParticipantResult;
import id.go.pontianak.bangkom.lifecycle.result.ResultCase;
import id.go.pontianak.bangkom.lifecycle.result.ResultFixtures;
import id.go.pontianak.bangkom.lifecycle.result.ResultOutcome;
import id.go.pontianak.bangkom.lifecycle.result.ResultRecording;
import id.go.pontianak.bangkom.lifecycle.result.ResultSuggestions;
import id.go.pontianak.bangkom.lifecycle.result.Results;
import id.go.pontianak.bangkom.lifecycle.session.SessionFixtures;
import id.go.pontianak.bangkom.lifecycle.session.SessionPlanning;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.People;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tests of a batch: opened by its calendar or by hand, asked of its people, closed with it; and the one more test of who failed. */
@IntegrationTest
class AssessmentIT {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 14);
    private static final LocalDate LAST = FIRST.plusDays(2);

    @Autowired
    private ResultFixtures results;

    @Autowired
    private BatchFixtures batches;

    @Autowired
    private StandInCandidacies candidacies;

    @Autowired
    private AssessmentFixtures fixtures;

    @Autowired
    private TestCalendar calendar;

    @Autowired
    private DelayedTests delayed;

    @Autowired
    private BulkRuns runs;

    @Autowired
    private Retentions retentions;

    @Autowired
    private EvaluationFixtures evaluations;

    @Autowired
    private TestKeeping keeping;

    @Autowired
    private BatchTests tests;

    @Autowired
    private Batches all;

    @Autowired
    private Examinations examinations;

    @Autowired
    private Attempts attempts;

    @Autowired
    private Requests requests;

    @Autowired
    private SessionPlanning planning;

    @Autowired
    private Seats seats;

    @Autowired
    private BatchCompletion completion;

    @Autowired
    private ResultRecording recording;

    @Autowired
    private ResultSuggestions suggestions;

    @Autowired
    private Results resultCases;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private PersonId one = SmallCity.STAFF_1_DINKES;
    private PersonId other = SmallCity.STAFF_1_DINKES;

    @BeforeEach
    void people() {
        results.city();
        fixtures.approve();
        one = People.like(jdbc, SmallCity.STAFF_1_DINKES);
        other = People.like(jdbc, SmallCity.STAFF_1_DINKES);
    }

    @AfterEach
    void asItWas() {
        fixtures.disapprove();
    }

    @Test
    void thePreTestOpensWithTheCallUpAndClosesWithTheFirstSession() {
        String batch = calledUp();

        assertThat(opened(batch, TestKind.PRE).opens()).isBeforeOrEqualTo(clock.now());
        assertThat(opened(batch, TestKind.PRE).closes()).isEqualTo(TestWindow.endOf(FIRST));
        assertThat(asked(batch, TestKind.PRE)).containsExactlyInAnyOrder(one, other);
        assertThat(examinations.opened(batch)).hasSize(1);
        assertThat(attempts.list(one)).extracting(MyTest::kind).containsExactly(TestKind.PRE);

        planning.add(batch, SessionFixtures.at("Pembukaan", FIRST, "08:00", "10:15"), SmallCity.ANALYST);
        assertThat(opened(batch, TestKind.PRE).closes()).isEqualTo(at(FIRST, "10:15"));
        assertThat(requests.listOf("test-pre", new CaseNumber(batch)))
                .extracting(Request::due)
                .containsOnly(at(FIRST, "10:15"));

        attempts.finish(one, attempts.begin(one, attempts.list(one).get(0).paper()));
        assertThat(asked(batch, TestKind.PRE)).containsExactly(other);
        assertThat(score(batch, one, TestKind.PRE)).isEqualByComparingTo("0");
    }

    @Test
    void whoGivesUpHisSeatIsAskedNoMoreAndTheRosterSitsThePostTestOnTheLastDay() {
        String batch = calledUp();
        seats.release(BatchFixtures.nomination(batch, 2));
        calendar.reconcile(batch);
        assertThat(asked(batch, TestKind.PRE)).containsExactly(one);
        assertThat(attempts.list(other)).isEmpty();

        driver.fireTimer(batch, BatchElements.EVENT_FIRST_DAY_REACHED);
        assertThat(opened(batch, TestKind.POST)).isEqualTo(new TestWindow(at(LAST, "00:00"), TestWindow.endOf(LAST)));
        assertThat(asked(batch, TestKind.POST)).isEmpty();

        clock.set(LAST, LocalTime.of(7, 30));
        assertThat(calendar.listRunning()).contains(batch);
        calendar.reconcile(batch);
        calendar.reconcile(batch);
        assertThat(asked(batch, TestKind.POST)).containsExactly(one);
        assertThat(asked(batch, TestKind.PRE)).as("the pre-test is over").isEmpty();

        clock.set(LAST.plusDays(1), LocalTime.of(7, 30));
        driver.fireTimer(batch, BatchElements.EVENT_END_DATE_REACHED);
        assertThat(asked(batch, TestKind.POST)).isEmpty();
        assertThat(calendar.listRunning()).doesNotContain(batch);
    }

    @Test
    void aWindowThatTheOrganiserSetFollowsTheSessionsNoMore() {
        String batch = calledUp();
        TestWindow chosen = new TestWindow(at(FIRST, "07:00"), at(FIRST, "08:00"));
        keeping.choose(batch, TestKind.PRE, chosen, SmallCity.ANALYST);
        planning.add(batch, SessionFixtures.at("Pembukaan", FIRST, "08:00", "10:15"), SmallCity.ANALYST);

        assertThat(opened(batch, TestKind.PRE)).isEqualTo(chosen);
        assertThat(driver.journal(batch)).contains("journal.assessment.moved");
        assertRefused(
                () -> keeping.choose(
                        batch, TestKind.POST, new TestWindow(chosen.closes(), chosen.opens()), SmallCity.ANALYST),
                "refusal.examination.window");
        assertRefused(
                () -> keeping.choose(
                        batch,
                        TestKind.POST,
                        new TestWindow(clock.now().minusSeconds(60), clock.now()),
                        SmallCity.ANALYST),
                "refusal.assessment.past");
        assertThatThrownBy(() -> keeping.choose(batch, TestKind.PRE, chosen, one))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> tests.of(one, batch)).isInstanceOf(NotFound.class);
    }

    @Test
    void aBatchThatIsCalledOffAsksNobody() {
        String batch = calledUp();
        completion.cancel(batch, new Why("Narasumber berhalangan tetap", "B2"), SmallCity.ANALYST);

        assertThat(asked(batch, TestKind.PRE)).isEmpty();
        assertThat(attempts.list(one)).isEmpty();
    }

    @Test
    void aProgrammeThatDoesNotMeasureLearningHasNoTests() {
        jdbc.sql("UPDATE catalogue_programme_version SET levels = '{L1}' WHERE programme = 'MP-01'")
                .update();
        try {
            String batch = calledUp();
            assertThat(examinations.opened(batch)).isEmpty();
            keeping.choose(batch, TestKind.PRE, new TestWindow(clock.now(), at(FIRST, "08:00")), SmallCity.ANALYST);
            assertThat(asked(batch, TestKind.PRE)).containsExactlyInAnyOrder(one, other);
        } finally {
            jdbc.sql("UPDATE catalogue_programme_version SET levels = '{L1,L2,L3,L4}' WHERE programme = 'MP-01'")
                    .update();
        }
    }

    @Test
    void whoMissedTheScoreAloneSitsOneMoreTestThatIsNoPostTest() {
        String batch = results.opened(3);
        List<PersonId> people = results.people(batch);
        enter(batch, people.get(0), 100, "50");
        enter(batch, people.get(1), 100, "90");
        enter(batch, people.get(2), 40, "50");
        assertThat(outcome(batch, people.get(0))).isEqualTo(ResultOutcome.REMEDIAL);
        assertThat(tests.of(SmallCity.ANALYST, batch).remedial()).containsExactly(people.get(0));

        keeping.openRemedial(batch, clock.today().plusDays(3), SmallCity.ANALYST);
        assertThat(asked(batch, TestKind.REMEDIAL)).containsExactly(people.get(0));
        assertThat(attempts.list(people.get(1))).extracting(MyTest::kind).doesNotContain(TestKind.REMEDIAL);

        number(people.get(0), "199008172015021071");
        keeping.record(batch, "nip;pra;pasca;remedial\n199008172015021071;;;95", SmallCity.ANALYST);
        assertThat(asked(batch, TestKind.REMEDIAL)).isEmpty();
        assertThat(score(batch, people.get(0), TestKind.REMEDIAL)).isEqualByComparingTo("70");
        assertThat(outcome(batch, people.get(0))).isEqualTo(ResultOutcome.PASSED_WITH_REMARK);
        assertThat(result(batch, people.get(0)).measured().post()).isEqualByComparingTo("50");

        recording.accept(batch, SmallCity.ANALYST);
        driver.decide(SmallCity.ANALYST, ResultCase.numberOf(batch), "handedUp");
        assertThatThrownBy(() -> keeping.openRemedial(batch, clock.today().plusDays(3), SmallCity.ANALYST))
                .isInstanceOf(NotPossibleNow.class);
        assertThat(resultCases.find(batch).orElseThrow().rule().remedial()).isTrue();
    }

    @Test
    void withoutAnybodyToRepeatNoRemedialOpens() {
        String batch = results.opened(1);
        assertRefused(
                () -> keeping.openRemedial(batch, clock.today().plusDays(3), SmallCity.ANALYST),
                "refusal.assessment.nobodyRemedial");
        enter(batch, results.people(batch).get(0), 100, "50");
        assertRefused(
                () -> keeping.openRemedial(batch, clock.today().minusDays(1), SmallCity.ANALYST),
                "refusal.examination.window");
    }

    @Test
    void whoIsAskedNoMoreIsAskedAgainWhereTheTestIsOpenAgain() {
        String batch = calledUp();
        requests.withdraw("test-pre", new CaseNumber(batch), List.of(one));
        assertThat(asked(batch, TestKind.PRE)).containsExactly(other);
        calendar.reconcile(batch);
        assertThat(asked(batch, TestKind.PRE)).containsExactlyInAnyOrder(one, other);

        requests.close("test-pre", new CaseNumber(batch));
        keeping.choose(batch, TestKind.PRE, new TestWindow(clock.now(), at(FIRST, "08:00")), SmallCity.ANALYST);
        assertThat(asked(batch, TestKind.PRE)).containsExactlyInAnyOrder(one, other);
        assertThat(requests.progress("test-pre", new CaseNumber(batch)).total()).isEqualTo(2);
    }

    @Test
    void nobodyReadsKeysWhileTheRemedialTestWithTheSameQuestionsIsPossible() {
        String batch = calledUp();
        driver.fireTimer(batch, BatchElements.EVENT_FIRST_DAY_REACHED);
        clock.set(LAST, LocalTime.of(7, 30));
        UUID attempt = attempts.begin(one, test(TestKind.POST).paper());
        attempts.finish(one, attempt);
        clock.set(LAST.plusDays(1), LocalTime.of(7, 30));
        driver.fireTimer(batch, BatchElements.EVENT_END_DATE_REACHED);

        assertThat(attempts.sheet(one, attempt).keys()).isEmpty();
        keeping.choose(batch, TestKind.POST, tomorrow(), SmallCity.ANALYST);
        clock.set(LAST.plusDays(3), LocalTime.of(7, 30));
        calendar.reconcile(batch);
        assertThat(attempts.sheet(one, attempt).keys()).isEmpty();

        jdbc.sql("UPDATE catalogue_programme_version SET remedial = false WHERE programme = 'MP-01'")
                .update();
        try {
            assertThat(attempts.sheet(one, attempt).keys()).isNotEmpty();
            assertRefused(
                    () -> keeping.choose(batch, TestKind.POST, tomorrow(), SmallCity.ANALYST),
                    "refusal.assessment.keysRead");
        } finally {
            jdbc.sql("UPDATE catalogue_programme_version SET remedial = true WHERE programme = 'MP-01'")
                    .update();
        }
        jdbc.sql("UPDATE result_case SET status = 'CANCELLED' WHERE batch = ?")
                .param(batch)
                .update();
        assertThat(attempts.sheet(one, attempt).keys()).isNotEmpty();
    }

    @Test
    void whoPassedSitsTheSameQuestionsOnceMoreWeeksLaterAndNobodyReadsTheirKeysBefore() {
        jdbc.sql("UPDATE catalogue_programme_version SET delayed_days = 30 WHERE programme = 'MP-01'")
                .update();
        try {
            String batch = calledUp();
            driver.fireTimer(batch, BatchElements.EVENT_FIRST_DAY_REACHED);
            clock.set(LAST, LocalTime.of(7, 30));
            calendar.reconcile(batch);
            UUID attempt = attempts.begin(one, test(TestKind.POST).paper());
            attempts.finish(one, attempt);
            clock.set(LAST.plusDays(1), LocalTime.of(7, 30));
            driver.fireTimer(batch, BatchElements.EVENT_END_DATE_REACHED);
            jdbc.sql("UPDATE examination_attempt SET score = 80, passed = true WHERE id = ?")
                    .param(attempt)
                    .update();
            evaluations.enter(batch, one, ResultOutcome.PASSED, 50.0, 80.0);
            evaluations.enter(batch, other, ResultOutcome.FAILED, 40.0, 60.0);
            evaluations.settled(batch);

            clock.set(LAST.plusDays(29), LocalTime.of(8, 0));
            delayed.remind(clock.today());
            runs.workAll();
            assertThat(examinations.opened(batch, TestKind.DELAYED)).isFalse();
            assertThat(attempts.sheet(one, attempt).keys()).isEmpty();
            clock.set(LAST.plusDays(30), LocalTime.of(8, 0));
            delayed.remind(clock.today());
            runs.workAll();
            delayed.remind(clock.today());
            runs.workAll();
            assertThat(opened(batch, TestKind.DELAYED).opens()).isEqualTo(at(LAST.plusDays(30), "00:00"));
            assertThat(opened(batch, TestKind.DELAYED).closes()).isAfterOrEqualTo(TestWindow.endOf(LAST.plusDays(43)));
            assertThat(asked(batch, TestKind.DELAYED)).containsExactly(one);
            assertThat(differentQuestions(batch)).isZero();
            assertThat(tests.of(SmallCity.ANALYST, batch).delayed()).isEqualTo(opened(batch, TestKind.DELAYED));

            UUID later = attempts.begin(one, test(TestKind.DELAYED).paper());
            attempts.finish(one, later);
            assertThat(asked(batch, TestKind.DELAYED)).isEmpty();
            assertThat(attempts.sheet(one, later).keys()).isEmpty();
            assertThat(result(batch, one).measured().post()).isEqualByComparingTo("80");
            clock.set(LAST.plusDays(60), LocalTime.of(8, 0));
            calendar.reconcile(batch);
            assertThat(calendar.listRunning()).doesNotContain(batch);
            assertThat(attempts.sheet(one, later).keys()).isNotEmpty();

            Retention retention = retentions.of(List.of(batch)).orElseThrow();
            assertThat(retention.pairs()).containsExactly(new ScorePair(one, 80, 0));
            assertThat(retention.leftOut()).containsExactly(new Forgotten(other, Reason.NOT_ASKED));
            assertThat(retention.retained()).isZero();
        } finally {
            jdbc.sql("UPDATE catalogue_programme_version SET delayed_days = NULL WHERE programme = 'MP-01'")
                    .update();
        }
    }

    /** Questions that one of post-test and delayed test has and the other has not. */
    private int differentQuestions(String batch) {
        return jdbc.sql("""
                        SELECT count(*) FROM (SELECT i.item, i.version FROM examination_paper_item i JOIN examination_paper p ON p.id = i.paper
                            WHERE p.group_key = ? AND p.kind IN ('POST', 'DELAYED') GROUP BY i.item, i.version HAVING count(*) <> 2) d
                        """).param(batch).query(Integer.class).single();
    }

    private TestWindow tomorrow() {
        return new TestWindow(clock.now(), TestWindow.endOf(clock.today()));
    }

    private MyTest test(TestKind kind) {
        return attempts.list(one).stream()
                .filter(found -> found.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private String calledUp() {
        String batch = batches.decreed(BatchFixtures.starting(FIRST), 2, candidacies, List.of(one, other));
        driver.fireTimer(batch, BatchElements.EVENT_CALL_UP_DATE_REACHED);
        return batch;
    }

    private void enter(String batch, PersonId person, int attendance, String score) {
        recording.change(batch, person, entered(null, attendance, score, null), SmallCity.ANALYST);
    }

    private ParticipantResult result(String batch, PersonId person) {
        return suggestions.of(resultCases.find(batch).orElseThrow()).stream()
                .filter(result -> result.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private ResultOutcome outcome(String batch, PersonId person) {
        return result(batch, person).suggested().outcome();
    }

    private TestWindow opened(String batch, TestKind kind) {
        OpenedTest test = examinations.opened(batch).stream()
                .filter(found -> found.kind() == kind)
                .findFirst()
                .orElseThrow();
        return new TestWindow(test.opens(), test.closes());
    }

    private List<PersonId> asked(String batch, TestKind kind) {
        return requests.listOf(TestRequest.keyOf(kind), new CaseNumber(batch)).stream()
                .filter(Request::open)
                .map(Request::person)
                .toList();
    }

    private BigDecimal score(String batch, PersonId person, TestKind kind) {
        return examinations.scores(batch).stream()
                .filter(score -> score.kind() == kind && score.person().equals(person))
                .map(TestScore::score)
                .findFirst()
                .orElseThrow();
    }

    private void number(PersonId person, String number) {
        jdbc.sql("UPDATE directory_person SET number = ? WHERE id = ?")
                .params(number, person.value())
                .update();
    }

    private static void assertRefused(ThrowingCallable deed, String key) {
        assertThatThrownBy(deed)
                .isInstanceOfAny(RuleViolated.class, NotPossibleNow.class)
                .extracting(refused -> ((Refusal) refused).messageKey())
                .isEqualTo(key);
    }

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(City.ZONE).toInstant();
    }
}
