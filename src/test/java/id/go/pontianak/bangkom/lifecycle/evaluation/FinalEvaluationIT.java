package id.go.pontianak.bangkom.lifecycle.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourFixtures;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourMeasured;
import id.go.pontianak.bangkom.lifecycle.behaviour.process.BehaviourElements;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeJudged;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVerdict;
import id.go.pontianak.bangkom.lifecycle.evaluation.domain.DemoScores;
import id.go.pontianak.bangkom.lifecycle.evaluation.process.EvaluationElements;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** The final verdict on a batch, half a year after its training. */
@IntegrationTest
@RecordApplicationEvents
class FinalEvaluationIT {

    private static final int PEOPLE = 8;
    private static final String NOTE = "Atasan melaporkan bahwa alat belum tersedia";

    @Autowired
    private EvaluationFixtures fixtures;

    @Autowired
    private BehaviourFixtures behaviour;

    @Autowired
    private Measurements measurements;

    @Autowired
    private Retentions retentions;

    @Autowired
    private FinalEvaluations finals;

    @Autowired
    private Redesigns redesigns;

    @Autowired
    private BulkRuns runs;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void city() {
        fixtures.city();
    }

    @Test
    void whatIsNotAppliedAtWorkIsPutBeforeOfficialsAfterAll() {
        String batch = taught();
        assertThat(fixtures.evaluation(batch).decided()).isEqualTo(ProgrammeVerdict.CONTINUE_WITH_IMPROVEMENT);
        assertThat(finals.beside(fixtures.evaluation(batch))).isEmpty();

        behaviour.measured(batch, 3);
        Evaluation last = last(batch);
        assertThat(last.number()).isEqualTo(Evaluation.numberOf(batch) + "-F");
        assertThat(measurements.kept(last.number()).orElseThrow().judged().behaviour())
                .isCloseTo(50, Offset.offset(1e-9));
        assertThat(measurements
                        .kept(Evaluation.numberOf(batch))
                        .orElseThrow()
                        .judged()
                        .behaviour())
                .as("what was known then stays")
                .isNull();
        assertThat(measurements.proposed(last.number()).orElseThrow().rule()).isEqualTo("lowBehaviour");
        assertThat(last.status()).isEqualTo(EvaluationStatus.REVIEWING);

        driver.decide(SmallCity.ANALYST_2, last.number(), "forwarded", NOTE);
        driver.decide(SmallCity.KABID1_BKPSDM, last.number(), "endorsed");
        driver.decide(SmallCity.KA_BKPSDM, last.number(), "decided");
        assertThat(last(batch).decided()).isEqualTo(ProgrammeVerdict.ADJUST_METHOD);
        assertThat(judged(batch))
                .containsExactly(ProgrammeVerdict.CONTINUE_WITH_IMPROVEMENT, ProgrammeVerdict.ADJUST_METHOD);
        assertThat(driver.passed(last.number())).doesNotContain(EvaluationElements.OPEN_REACTION);
        assertThat(driver.journal(last.number())).startsWith("journal.evaluation.finalOpened");
    }

    @Test
    void whatIsAppliedIsRecordedWithoutAnybody() {
        String batch = taught();
        behaviour.measured(batch, 4);
        assertThat(last(batch).status()).isEqualTo(EvaluationStatus.RECORDED);
        assertThat(last(batch).decided()).isEqualTo(ProgrammeVerdict.CONTINUE_WITH_IMPROVEMENT);
    }

    @Test
    void whatIsForgottenWeeksLaterIsPutBeforeOfficialsAlthoughItIsApplied() {
        String batch = taught();
        // Post-test 80: at 64 the limit of 80 percent is just reached, in the mean.
        fixtures.delayed(
                batch, PEOPLE, Stream.generate(() -> 63.0).limit(PEOPLE).toList());
        behaviour.measured(batch, 4);
        Evaluation last = last(batch);
        assertThat(measurements.kept(last.number()).orElseThrow().learned().retained())
                .isCloseTo(78.75, Offset.offset(1e-9));
        assertThat(measurements
                        .kept(Evaluation.numberOf(batch))
                        .orElseThrow()
                        .learned()
                        .retained())
                .as("not known then")
                .isNull();
        ProposedVerdict proposed = measurements.proposed(last.number()).orElseThrow();
        assertThat(proposed.rule()).isEqualTo("lowRetention");
        assertThat(proposed.verdict()).isEqualTo(ProgrammeVerdict.ADJUST_METHOD);
        assertThat(proposed.thresholds()).contains("retentionLow=80");
        assertThat(last.status()).isEqualTo(EvaluationStatus.REVIEWING);
    }

    @Test
    void whatIsRememberedChangesNothing() {
        String remembered = taught();
        fixtures.delayed(
                remembered, PEOPLE, Stream.generate(() -> 64.0).limit(PEOPLE).toList());
        behaviour.measured(remembered, 4);
        assertThat(measurements
                        .kept(last(remembered).number())
                        .orElseThrow()
                        .learned()
                        .retained())
                .isCloseTo(80, Offset.offset(1e-9));
        assertThat(last(remembered).status()).isEqualTo(EvaluationStatus.RECORDED);
    }

    @Test
    void whatTooFewSatAgainSaysNothing() {
        String few = taught();
        fixtures.delayed(few, PEOPLE, List.of(10.0, 10.0, 10.0, 10.0, 10.0));
        behaviour.measured(few, 4);
        assertThat(measurements.kept(last(few).number()).orElseThrow().learned().retained())
                .isNull();
        assertThat(last(few).status()).isEqualTo(EvaluationStatus.RECORDED);
    }

    @Test
    void whatSomeForgotSaysNothingWhileOthersMayStillSitTheTest() {
        String batch = taught();
        fixtures.delayed(
                batch, PEOPLE, Stream.generate(() -> 10.0).limit(PEOPLE - 1).toList());
        fixtures.delayedRuns(batch);
        behaviour.measured(batch, 4);
        assertThat(measurements
                        .kept(last(batch).number())
                        .orElseThrow()
                        .learned()
                        .retained())
                .isNull();
        assertThat(last(batch).status()).isEqualTo(EvaluationStatus.RECORDED);
        assertThat(retentions.of(List.of(batch)).orElseThrow().pairs())
                .as("its page shows what there is")
                .hasSize(PEOPLE - 1);
    }

    @Test
    void whatOfficialsDecidedHoldsWhereTheTableSaysTheSameAgain() {
        String batch = fixtures.over("TIK-01", 20, 20);
        String number = fixtures.evaluation(batch).number();
        fixtures.pleased(batch, 20);
        runs.workAll();
        fixtures.scored(batch, DemoScores.TIK_01);
        fixtures.settled(batch);
        driver.decide(SmallCity.ANALYST_2, number, "forwarded", NOTE);
        driver.decide(SmallCity.KABID1_BKPSDM, number, "endorsed");

        // Nobody says anything about behaviour, and officials take longer than that.
        behaviour.morningAfter(batch, 180);
        driver.fireTimer(behaviour.number(batch, 180), BehaviourElements.EVENT_RATING_WINDOW_ENDED);
        assertThat(finals.beside(fixtures.evaluation(batch))).isEmpty();
        driver.decide(SmallCity.KA_BKPSDM, number, "decided");

        Evaluation last = last(batch);
        assertThat(measurements.proposed(last.number()).orElseThrow().rule()).isEqualTo("noRise");
        assertThat(last.status()).isEqualTo(EvaluationStatus.DECIDED);
        assertThat(last.decided()).isEqualTo(ProgrammeVerdict.ADJUST_METHOD);
        assertThat(last.hands().by(Opinion.Step.DECIDE)).isEqualTo(SmallCity.KA_BKPSDM);
        assertThat(driver.journal(last.number())).contains("journal.evaluation.upheld");
        redesigns
                .ofBatch(batch)
                .ifPresent(redesign -> assertThat(redesign.number()).doesNotEndWith("-F"));
    }

    @Test
    void beginsWhereTheVerdictComesAtTheSameMomentAsTheEndOfTheLastWave() {
        String batch = taught();
        String number = fixtures.evaluation(batch).number();
        String verdict = "UPDATE evaluation_case SET decided = ? WHERE number = ?";
        jdbc.sql(verdict).params(null, number).update();
        CompletableFuture<Void> measured = transaction.execute(status -> {
            jdbc.sql(verdict)
                    .params(ProgrammeVerdict.CONTINUE_WITH_IMPROVEMENT.name(), number)
                    .update();
            CompletableFuture<Void> deed = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(
                    begun -> publisher.publishEvent(new BehaviourMeasured(batch, 180, true))));
            int own = jdbc.sql("SELECT pg_backend_pid()").query(Integer.class).single();
            Awaitility.await("the other waits for this one")
                    .until(() -> jdbc.sql(
                                    "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE ? = ANY (pg_blocking_pids(pid)))")
                            .param(own)
                            .query(Boolean.class)
                            .single());
            return deed;
        });
        measured.join();
        assertThat(finals.beside(fixtures.evaluation(batch))).isPresent();
    }

    /** Everybody learned and passed, and was pleased; the table lets the programme go on. */
    private String taught() {
        String batch = fixtures.over("ETK-01", PEOPLE, PEOPLE);
        fixtures.pleased(batch, PEOPLE);
        runs.workAll();
        fixtures.scored(
                batch,
                fixtures.people(batch).stream()
                        .map(person -> new ScorePair(person, 50, 80))
                        .toList());
        fixtures.settled(batch);
        return batch;
    }

    private Evaluation last(String batch) {
        return finals.beside(fixtures.evaluation(batch)).orElseThrow();
    }

    private List<ProgrammeVerdict> judged(String batch) {
        return events.stream(ProgrammeJudged.class)
                .filter(event -> event.batch().equals(batch))
                .map(ProgrammeJudged::verdict)
                .toList();
    }
}
