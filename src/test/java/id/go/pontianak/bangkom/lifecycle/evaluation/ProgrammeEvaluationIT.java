package id.go.pontianak.bangkom.lifecycle.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.decisionform.Why;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Refusal;
import id.go.pontianak.bangkom.lifecycle.batch.BatchCompletion;
import id.go.pontianak.bangkom.lifecycle.batch.BatchRows;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeJudged;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVerdict;
import id.go.pontianak.bangkom.lifecycle.evaluation.domain.DemoScores;
import id.go.pontianak.bangkom.lifecycle.evaluation.process.EvaluationElements;
import id.go.pontianak.bangkom.lifecycle.result.ResultOutcome;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** An evaluation from the last day of a training to its verdict, on every way there is. */
@IntegrationTest
@RecordApplicationEvents
class ProgrammeEvaluationIT {

    private static final String NOTE = "Pascauji memakai soal yang belum diajarkan";
    private static final String OTHER = "Angkatan ini terganggu banjir selama dua hari";

    @Autowired
    private Authority authority;

    @Autowired
    private EvaluationFixtures fixtures;

    @Autowired
    private Measurements measurements;

    @Autowired
    private EvaluationDecisions decisions;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private MissedEvaluations missed;

    @Autowired
    private BatchCompletion completion;

    @Autowired
    private BulkRuns runs;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void city() {
        fixtures.city();
    }

    @Test
    void aProgrammeThatTeachesGoesOnByTheTableAlone() {
        String batch = fixtures.over("MP-01", 30, 29);
        String number = fixtures.evaluation(batch).number();
        assertThat(number).startsWith("EVAL-MP01-2026-");
        fixtures.pleased(batch, 25);
        fixtures.scored(batch, DemoScores.MP_01);
        List<PersonId> people = fixtures.people(batch);
        fixtures.enter(batch, people.get(25), ResultOutcome.PASSED, null, 80.0);
        fixtures.enter(batch, people.get(26), ResultOutcome.DROPPED, 50.0, null);
        fixtures.enter(batch, people.get(27), ResultOutcome.DROPPED, null, null);
        fixtures.enter(batch, people.get(28), ResultOutcome.DROPPED, null, null);
        fixtures.enter(batch, people.get(29), ResultOutcome.VOID, null, null);
        fixtures.settled(batch);
        assertThat(driver.waitsAt(number)).contains(EvaluationElements.GATEWAY_REACTION_AWAITED);
        driver.fireTimer(number, EvaluationElements.EVENT_REACTION_WINDOW_ENDED);

        VerdictFacts facts = measurements.kept(Evaluation.numberOf(batch)).orElseThrow();
        assertThat(facts.learned().pairs()).isEqualTo(25);
        assertThat(facts.learned().preMean()).isEqualTo(52);
        assertThat(facts.learned().difference()).isEqualTo(26);
        assertThat(facts.learned().gain()).isCloseTo(54.17, Offset.offset(5e-3));
        assertThat(facts.judged().reaction()).isCloseTo(84.1667, Offset.offset(1e-4));
        assertThat(facts.judged().passRate()).isCloseTo(82.7586, Offset.offset(1e-4));
        assertThat(facts.judged().behaviour()).isNull();
        ProposedVerdict proposed =
                measurements.proposed(Evaluation.numberOf(batch)).orElseThrow();
        assertThat(proposed.rule()).isEqualTo("goodEnough");
        assertThat(proposed.verdict()).isEqualTo(ProgrammeVerdict.CONTINUE_WITH_IMPROVEMENT);
        assertThat(proposed.tableVersion()).isEqualTo("1.1");
        assertThat(proposed.thresholds()).contains("gainLow=30", "passRateLow=80", "significance=5", "quorum=5");
        Evaluation evaluation = fixtures.evaluation(batch);
        assertThat(evaluation.status()).isEqualTo(EvaluationStatus.RECORDED);
        assertThat(evaluation.decided()).isEqualTo(ProgrammeVerdict.CONTINUE_WITH_IMPROVEMENT);
        assertThat(driver.passed(number)).contains(EvaluationElements.END_VERDICT_RECORDED);
        assertThat(driver.tasks(number)).isEmpty();
        assertThat(judged(batch)).containsExactly(ProgrammeVerdict.CONTINUE_WITH_IMPROVEMENT);
        assertThat(jdbc.sql(
                                "SELECT attachment FROM notification_notice WHERE template = 'evaluation/verdict' AND case_number = ?")
                        .param(number)
                        .query(String.class)
                        .list())
                .as("one mail, with the charts enclosed")
                .containsExactly("evaluation/figures:" + number);
        assertThat(driver.journal(number))
                .containsSubsequence(
                        "journal.evaluation.opened",
                        "journal.evaluation.reactionClosed",
                        "journal.evaluation.measured",
                        "journal.evaluation.proposed",
                        "journal.evaluation.recorded");
    }

    @Test
    void aProgrammeThatDoesNotIsReviewedReturnedAndDecidedOtherwiseWithAReason() {
        String batch = fixtures.over("TIK-01", 20, 20);
        String number = fixtures.evaluation(batch).number();
        fixtures.pleased(batch, 20);
        runs.workAll();
        assertThat(driver.waitsAt(number))
                .contains(EvaluationElements.EVENT_BATCH_SETTLED)
                .doesNotContain(EvaluationElements.GATEWAY_REACTION_AWAITED);
        fixtures.scored(batch, DemoScores.TIK_01);
        fixtures.settled(batch);

        VerdictFacts facts = measurements.kept(Evaluation.numberOf(batch)).orElseThrow();
        assertThat(facts.learned().preMean()).isEqualTo(61);
        assertThat(facts.learned().difference()).isEqualTo(5);
        assertThat(facts.learned().probability()).isBetween(0.05, 0.13);
        assertThat(measurements
                        .proposed(Evaluation.numberOf(batch))
                        .orElseThrow()
                        .rule())
                .isEqualTo("noRise");
        assertThat(fixtures.evaluation(batch).recommended()).isEqualTo(ProgrammeVerdict.ADJUST_METHOD);
        assertThat(fixtures.evaluation(batch).status()).isEqualTo(EvaluationStatus.REVIEWING);
        assertThat(judged(batch)).isEmpty();

        driver.decide(SmallCity.ANALYST_2, number, "forwarded", NOTE);
        assertThatThrownBy(() -> driver.decide(SmallCity.ANALYST_2, number, "endorsed"))
                .isInstanceOf(NotFound.class);
        driver.decide(SmallCity.KABID1_BKPSDM, number, "returned", "Jelaskan nilai yang turun");
        assertThat(fixtures.evaluation(batch).returnedBecause()).isEqualTo("Jelaskan nilai yang turun");
        driver.decide(SmallCity.ANALYST_2, number, "forwarded", NOTE);
        driver.decide(SmallCity.KABID1_BKPSDM, number, "endorsed");
        driver.decide(SmallCity.KA_BKPSDM, number, "returned", "Tunggu keterangan penyelenggara");
        driver.decide(SmallCity.ANALYST_2, number, "forwarded", NOTE);
        driver.decide(SmallCity.KABID1_BKPSDM, number, "endorsed");
        refused(() -> overrule(SmallCity.KA_BKPSDM, number, "ADJUST_METHOD"), "refusal.evaluation.sameVerdict");
        assertThatThrownBy(() -> driver.decide(
                        SmallCity.KA_BKPSDM,
                        driver.task(number),
                        Map.of("outcome", "overruled", "verdict", "CONTINUE_WITH_IMPROVEMENT", "reason", " ")))
                .as("another verdict without a reason")
                .isInstanceOf(Refusal.class);
        refused(
                () -> decisions.decide(
                        number,
                        ProgrammeVerdict.CONTINUE_WITH_IMPROVEMENT,
                        Deed.of("overruled", SmallCity.KA_BKPSDM).because(" ")),
                "refusal.reason.missing");
        overrule(SmallCity.KA_BKPSDM, number, "CONTINUE_WITH_IMPROVEMENT");

        Evaluation evaluation = fixtures.evaluation(batch);
        assertThat(evaluation.status()).isEqualTo(EvaluationStatus.DECIDED);
        assertThat(evaluation.decided()).isEqualTo(ProgrammeVerdict.CONTINUE_WITH_IMPROVEMENT);
        assertThat(evaluation.hands().by(Opinion.Step.DECIDE)).isEqualTo(SmallCity.KA_BKPSDM);
        assertThat(measurements
                        .proposed(Evaluation.numberOf(batch))
                        .orElseThrow()
                        .verdict())
                .isEqualTo(ProgrammeVerdict.ADJUST_METHOD);
        List<Opinion> opinions = measurements.opinions(Evaluation.numberOf(batch));
        assertThat(opinions).extracting(Opinion::words).containsExactly(NOTE, NOTE, NOTE, OTHER);
        assertThat(opinions.get(3).verdict()).isEqualTo(ProgrammeVerdict.CONTINUE_WITH_IMPROVEMENT);
        assertThat(judged(batch)).containsExactly(ProgrammeVerdict.CONTINUE_WITH_IMPROVEMENT);
    }

    @Test
    void theSecondBatchInARowWithoutARiseIsProposedToStop() {
        String batch = fixtures.over("ETK-01", 20, 20);
        String number = fixtures.evaluation(batch).number();
        fixtures.measuredBefore(batch, "LAMA-1", true, "2026-01-10T00:00Z");
        fixtures.measuredBefore(batch, "LAMA-2", false, "2026-06-10T00:00Z");
        fixtures.pleased(batch, 20);
        runs.workAll();
        fixtures.scored(batch, DemoScores.TIK_01);
        fixtures.settled(batch);

        assertThat(measurements.kept(Evaluation.numberOf(batch)).orElseThrow().sameBefore())
                .isTrue();
        assertThat(measurements
                        .proposed(Evaluation.numberOf(batch))
                        .orElseThrow()
                        .rule())
                .isEqualTo("noRiseAgain");
        driver.decide(SmallCity.ANALYST_2, number, "forwarded", NOTE);
        driver.decide(SmallCity.KABID1_BKPSDM, number, "endorsed");
        driver.decide(SmallCity.KA_BKPSDM, number, "decided");
        assertThat(judged(batch)).containsExactly(ProgrammeVerdict.REPLACE_OR_STOP);
    }

    @Test
    void withTooFewPairsOfficialsChooseThemselvesAndTheOfficeAboveIsInvolved() {
        String batch = fixtures.over("ETK-01", 3, 3);
        String number = fixtures.evaluation(batch).number();
        fixtures.scored(batch, DemoScores.MP_01.subList(0, 3));
        fixtures.settled(batch);
        driver.fireTimer(number, EvaluationElements.EVENT_REACTION_WINDOW_ENDED);
        assertThat(measurements
                        .proposed(Evaluation.numberOf(batch))
                        .orElseThrow()
                        .rule())
                .isEqualTo("tooFewPairs");
        assertThat(measurements
                        .kept(Evaluation.numberOf(batch))
                        .orElseThrow()
                        .learned()
                        .gain())
                .isNull();

        driver.fireTimer(number, EvaluationElements.EVENT_REVIEW_OVERDUE);
        driver.decide(SmallCity.ANALYST_2, number, "forwarded", NOTE);
        driver.fireTimer(number, EvaluationElements.EVENT_ENDORSEMENT_OVERDUE);
        refused(() -> driver.decide(SmallCity.KABID1_BKPSDM, number, "endorsed"), "refusal.evaluation.chooseVerdict");
        overrule(SmallCity.KABID1_BKPSDM, number, "CONTINUE");
        driver.fireTimer(number, EvaluationElements.EVENT_DECISION_OVERDUE);
        driver.decide(SmallCity.AS3, number, "decided");
        assertThat(fixtures.evaluation(batch).decided()).isEqualTo(ProgrammeVerdict.CONTINUE);
        assertThat(driver.journal(number))
                .filteredOn("journal.evaluation.escalated"::equals)
                .hasSize(3);
    }

    @Test
    void whoHasAnInterestLeavesItToOthersAndWhoOrganisedNeverDecides() {
        String batch = fixtures.over("ETK-01", 1, 1);
        String number = fixtures.evaluation(batch).number();
        fixtures.scored(batch, DemoScores.MP_01.subList(0, 1));
        completion.closeWithoutResults(batch, "Nilai tidak dapat diperoleh dari penyelenggara", SmallCity.ANALYST);
        driver.fireTimer(number, EvaluationElements.EVENT_REACTION_WINDOW_ENDED);

        // Whoever planned the batch organises it.
        assertThatThrownBy(() -> driver.decide(SmallCity.ANALYST, number, "forwarded", NOTE))
                .isInstanceOf(NotFound.class);
        authority.resolve(Role.hrAnalyst(), ConflictScope.of(SmallCity.ANALYST)).stream()
                .filter(analyst -> !analyst.equals(SmallCity.ANALYST_2))
                .forEach(analyst -> driver.decide(analyst, number, "conflict", "Ikut mengajar pada pelatihan itu"));
        driver.decide(SmallCity.ANALYST_2, number, "conflict", "Pengajarnya adalah adik saya");
        assertThatThrownBy(() -> driver.decide(SmallCity.ANALYST_2, number, "forwarded", NOTE))
                .isInstanceOf(NotFound.class);
        driver.decide(SmallCity.KABID1_BKPSDM, number, "forwarded", NOTE);
        assertThat(fixtures.evaluation(batch).status()).isEqualTo(EvaluationStatus.ENDORSING);
        assertThat(driver.journal(number)).contains("journal.evaluation.recused");
        assertThat(jdbc.sql("SELECT count(*) FROM journal_entry WHERE case_number = ? AND reason LIKE '%adik%'")
                        .param(number)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** The version with which the batch was planned says whether learning is tested, as its tests were opened by it. */
    @Test
    void aVersionThatAddsTestsIsJudgedByThem() {
        jdbc.sql("UPDATE catalogue_programme_version SET levels = '{L1,L2}' WHERE programme = 'KEU-01' AND version = 1")
                .update();
        try {
            assertThat(fixtures.evaluation(fixtures.over("KEU-01", 1, 1)).learning())
                    .isTrue();
        } finally {
            jdbc.sql(
                            "UPDATE catalogue_programme_version SET levels = '{L1}' WHERE programme = 'KEU-01' AND version = 1")
                    .update();
        }
    }

    @Test
    void aProgrammeThatTestsNoLearningHasFiguresAndNoVerdict() {
        String batch = fixtures.over("KEU-01", 6, 6);
        String number = fixtures.evaluation(batch).number();
        fixtures.pleased(batch, 6);
        runs.workAll();
        fixtures.people(batch).forEach(person -> fixtures.enter(batch, person, ResultOutcome.PASSED, null, null));
        fixtures.settled(batch);

        assertThat(fixtures.evaluation(batch).status()).isEqualTo(EvaluationStatus.FIGURES);
        assertThat(driver.passed(number)).contains(EvaluationElements.END_FIGURES_RECORDED);
        assertThat(measurements.proposed(Evaluation.numberOf(batch))).isEmpty();
        assertThat(measurements
                        .kept(Evaluation.numberOf(batch))
                        .orElseThrow()
                        .judged()
                        .reaction())
                .isCloseTo(84.1667, Offset.offset(1e-4));
        assertThat(judged(batch)).isEmpty();
    }

    /** As where everybody learned alone: no signed list, nobody to ask. */
    @Test
    void noVerdictIsAskedOfOfficialsForWhatNobodyWasAsked() {
        String batch = fixtures.over("ETK-01", 25, 0);
        String number = fixtures.evaluation(batch).number();
        fixtures.scored(batch, DemoScores.MP_01);
        fixtures.settled(batch);
        driver.fireTimer(number, EvaluationElements.EVENT_REACTION_WINDOW_ENDED);
        assertThat(measurements
                        .kept(Evaluation.numberOf(batch))
                        .orElseThrow()
                        .learned()
                        .significant())
                .isTrue();
        assertThat(fixtures.evaluation(batch).status()).isEqualTo(EvaluationStatus.FIGURES);
        assertThat(measurements.proposed(Evaluation.numberOf(batch))).isEmpty();
        assertThat(driver.tasks(number)).isEmpty();
    }

    @Test
    void aTrainingThatWasOverBeforeThereWereEvaluationsGetsItsOwnOnce() {
        String batch = new BatchRows(jdbc).batch("MP-01", "IN_TOWN", BatchStatus.ENDED);
        String closed = new BatchRows(jdbc).batch("MP-01", "IN_TOWN", BatchStatus.CLOSED);
        missed.remind(LocalDate.of(2026, 11, 2));
        runs.workAll();
        missed.remind(LocalDate.of(2026, 11, 3));
        runs.workAll();
        assertThat(fixtures.evaluation(batch).status()).isEqualTo(EvaluationStatus.COLLECTING);
        assertThat(evaluations.find(closed)).isEmpty();
        jdbc.sql("UPDATE batch SET status = 'CANCELLED' WHERE number = ?")
                .param(batch)
                .update();
    }

    @Test
    void endsWithABatchThatIsCalledOff() {
        String cancelled = fixtures.over("MP-01", 2, 2);
        completion.cancel(cancelled, new Why("Narasumber berhalangan tetap", "B2"), SmallCity.ANALYST);
        assertDropped(cancelled);
    }

    @Test
    void endsWithABatchOfWhichNothingCanBeMeasured() {
        String empty = fixtures.over("MP-01", 1, 0);
        completion.closeWithoutResults(empty, "Tidak ada peserta yang hadir", SmallCity.ANALYST);
        assertDropped(empty);
    }

    private void assertDropped(String batch) {
        String number = fixtures.evaluation(batch).number();
        assertThat(fixtures.evaluation(batch).status()).isEqualTo(EvaluationStatus.CANCELLED);
        assertThat(driver.passed(number)).contains(EvaluationElements.END_EVALUATION_DROPPED);
        assertThat(jdbc.sql("SELECT count(*) FROM request WHERE case_number = ? AND state = 'OPEN'")
                        .param(number)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void overrule(PersonId person, String number, String verdict) {
        driver.decide(person, driver.task(number), Map.of("outcome", "overruled", "verdict", verdict, "reason", OTHER));
    }

    private List<ProgrammeVerdict> judged(String batch) {
        return events.stream(ProgrammeJudged.class)
                .filter(event -> event.batch().equals(batch))
                .map(ProgrammeJudged::verdict)
                .toList();
    }

    private static void refused(ThrowingCallable deed, String key) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }
}
