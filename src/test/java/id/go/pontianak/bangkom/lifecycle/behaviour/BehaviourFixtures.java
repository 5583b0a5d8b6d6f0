package id.go.pontianak.bangkom.lifecycle.behaviour;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.behaviour.Alumnus.Opportunity;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourRatings.Circumstances;
import id.go.pontianak.bangkom.lifecycle.behaviour.domain.AlumnusRows;
import id.go.pontianak.bangkom.lifecycle.behaviour.domain.RaterRows;
import id.go.pontianak.bangkom.lifecycle.behaviour.domain.WaveRows;
import id.go.pontianak.bangkom.lifecycle.behaviour.rater.AlumnusPlacing;
import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationFixtures;
import id.go.pontianak.bangkom.lifecycle.result.ResultOutcome;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Measurements of behaviour at work in a state, each of a batch and of people of its own under KABID1-DINKES. */
@Component
public class BehaviourFixtures {

    private static final int QUESTIONS = 10;

    private final EvaluationFixtures evaluations;
    private final BehaviourWaves waves;
    private final BehaviourRatings ratings;
    private final BehaviourAnswers answers;
    private final AlumnusRows alumni;
    private final RaterRows raters;
    private final Batches batches;
    private final AlumnusPlacing placing;
    private final BehaviourSteps steps;
    private final WaveRows rows;
    private final Directory directory;
    private final TransactionTemplate transaction;
    private final BulkRuns runs;
    private final TestClock clock;
    private final JdbcClient jdbc;

    BehaviourFixtures(
            EvaluationFixtures evaluations,
            BehaviourWaves waves,
            BehaviourRatings ratings,
            BehaviourAnswers answers,
            AlumnusRows alumni,
            RaterRows raters,
            Batches batches,
            AlumnusPlacing placing,
            BehaviourSteps steps,
            WaveRows rows,
            Directory directory,
            TransactionTemplate transaction,
            BulkRuns runs,
            TestClock clock,
            JdbcClient jdbc) {
        this.evaluations = evaluations;
        this.waves = waves;
        this.ratings = ratings;
        this.answers = answers;
        this.alumni = alumni;
        this.raters = raters;
        this.batches = batches;
        this.placing = placing;
        this.steps = steps;
        this.rows = rows;
        this.directory = directory;
        this.transaction = transaction;
        this.runs = runs;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** A training is over in which everybody passed. */
    public String passed(int people) {
        String batch = evaluations.over("MP-01", people, people);
        evaluations.people(batch).forEach(person -> evaluations.enter(batch, person, ResultOutcome.PASSED, 50.0, 80.0));
        evaluations.settled(batch);
        return batch;
    }

    /** One person of a batch is waited for, whatever became of the batch. The number of the case. */
    public String opened(String batch, PersonId person) {
        Wave wave = new Wave(batch, 90, clock.today(), Wave.State.OPEN, true);
        return transaction.execute(status -> {
            rows.insert(batch, wave.days(), wave.due());
            rows.open(batch, wave.days());
            placing.place(batch, wave.days(), directory.person(person), Set.of());
            steps.begin(batch, wave.days());
            return BehaviourCase.numberOf(
                    batch, wave.days(), directory.person(person).supervisorOffice());
        });
    }

    /** The morning so many days after its end; batches of other tests are measured already. */
    public void morningAfter(String batch, int days) {
        clock.set(batches.batch(batch).lastDay().plusDays(days), LocalTime.of(8, 0));
        jdbc.sql("""
                        INSERT INTO behaviour_wave (batch, days, due_on, state)
                        SELECT number, 1, DATE '2020-01-01', 'CLOSED' FROM batch b WHERE number <> ?
                            AND NOT EXISTS (SELECT FROM behaviour_wave w WHERE w.batch = b.number)
                        """).param(batch).update();
        jdbc.sql("UPDATE behaviour_wave SET state = 'CLOSED' WHERE state = 'PLANNED' AND batch <> ?")
                .param(batch)
                .update();
        morning();
    }

    /** What the round of today brings is done. */
    public void morning() {
        waves.remind(clock.today());
        runs.workAll();
    }

    /** Until half a year after its end: in both waves everybody is given this score by his superior and by all others. */
    public void measured(String batch, int score) {
        for (int days : new int[] {90, 180}) {
            morningAfter(batch, days);
            String number = number(batch, days);
            alumni(number).forEach(alumnus -> rate(number, alumnus, score, SmallCity.KABID1_DINKES));
            othersAnswer(number, score);
        }
    }

    /** The case of the office that rates everybody of {@link #passed}. */
    public String number(String batch, int days) {
        return BehaviourCase.numberOf(batch, days, "KABID1-DINKES");
    }

    public List<Alumnus> alumni(String number) {
        return alumni.ofCase(new CaseNumber(number));
    }

    /** Ten times the same score. */
    public void rate(String number, Alumnus alumnus, int score, PersonId superior) {
        rateSum(number, alumnus, score * QUESTIONS, superior);
    }

    /** Scores of which no two are more than one apart, with this sum. */
    public void rateSum(String number, Alumnus alumnus, int sum, PersonId superior) {
        ratings.rate(
                number,
                alumnus.id(),
                summing(RaterRole.SUPERIOR, sum, "H2"),
                new Circumstances(Opportunity.PARTLY, 2),
                superior);
    }

    /** Everybody who is asked beside the superior answers with this score. */
    public void othersAnswer(String number, int score) {
        othersAnswerSum(number, score * QUESTIONS);
    }

    public void othersAnswerSum(String number, int sum) {
        raters.ofCase(new CaseNumber(number)).stream()
                .filter(rater -> !rater.answered())
                .forEach(rater -> answers.answer(
                        number, rater.alumnus(), summing(rater.role(), sum, Obstacle.NONE), rater.person()));
        runs.workAll();
    }

    public BehaviourAnswer answer(RaterRole role, int score, String obstacle) {
        return summing(role, score * QUESTIONS, obstacle);
    }

    private BehaviourAnswer summing(RaterRole role, int sum, String obstacle) {
        Map<Integer, Integer> scores = new HashMap<>();
        answers.questions(role)
                .forEach(question -> scores.put(
                        question.number(), sum / QUESTIONS + (question.number() <= sum % QUESTIONS ? 1 : 0)));
        return new BehaviourAnswer(scores, Set.of(obstacle), "");
    }
}
