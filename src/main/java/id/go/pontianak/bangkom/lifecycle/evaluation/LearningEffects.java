package id.go.pontianak.bangkom.lifecycle.evaluation;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programmes;
import id.go.pontianak.bangkom.lifecycle.evaluation.LeftOut.Reason;
import id.go.pontianak.bangkom.lifecycle.evaluation.domain.LearningMeasure;
import id.go.pontianak.bangkom.lifecycle.examination.Examinations;
import id.go.pontianak.bangkom.lifecycle.examination.TestKind;
import id.go.pontianak.bangkom.lifecycle.examination.TestScore;
import id.go.pontianak.bangkom.lifecycle.participant.Participant;
import id.go.pontianak.bangkom.lifecycle.participant.Participants;
import id.go.pontianak.bangkom.lifecycle.result.ParticipantResult;
import id.go.pontianak.bangkom.lifecycle.result.ResultOutcome;
import id.go.pontianak.bangkom.lifecycle.result.ResultSuggestions;
import id.go.pontianak.bangkom.lifecycle.result.Results;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a batch learned, by its tests before and after; those entered with the results stand in where no test was sat in the portal.
 * A remedial attempt never counts. Checks no right.
 */
@Service
@Transactional(readOnly = true)
public class LearningEffects {

    private final Participants participants;
    private final Examinations examinations;
    private final Results results;
    private final ResultSuggestions suggestions;
    private final Programmes programmes;
    private final Policies policies;
    private final BusinessClock clock;

    LearningEffects(
            Participants participants,
            Examinations examinations,
            Results results,
            ResultSuggestions suggestions,
            Programmes programmes,
            Policies policies,
            BusinessClock clock) {
        this.participants = participants;
        this.examinations = examinations;
        this.results = results;
        this.suggestions = suggestions;
        this.programmes = programmes;
        this.policies = policies;
        this.clock = clock;
    }

    /** Whether learning is tested: by the version of the programme that the batch was planned with, as its tests are opened. */
    public boolean tests(Batch batch) {
        return programmes
                .terms(batch.programme(), batch.programmeVersion())
                .completion()
                .measuresLearning();
    }

    public Learning of(String batch) {
        return of(List.of(batch));
    }

    /** Of several batches together: their pairs are pooled, not their means. */
    public Learning of(Collection<String> batches) {
        List<ScorePair> pairs = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        batches.forEach(batch -> collect(batch, pairs, leftOut));
        return new Learning(pairs, leftOut, measure(pairs));
    }

    /** The figures of these pairs with the settings of the day. */
    public LearningFigures measure(List<ScorePair> pairs) {
        return LearningMeasure.of(pairs, setting("evaluation.significance"), setting("evaluation.pairsLow"));
    }

    private void collect(String batch, List<ScorePair> pairs, List<LeftOut> leftOut) {
        Map<PersonId, ParticipantResult> recorded = results(batch);
        List<TestScore> scores = examinations.scores(batch);
        for (Participant participant : participants.of(batch)) {
            PersonId person = participant.person();
            ParticipantResult result = recorded.get(person);
            BigDecimal before = score(scores, person, TestKind.PRE, result);
            BigDecimal after = score(scores, person, TestKind.POST, result);
            Reason reason = missing(participant, result, before, after);
            if (reason == null && before != null && after != null) {
                pairs.add(new ScorePair(person, before.doubleValue(), after.doubleValue()));
            } else if (reason != null) {
                leftOut.add(new LeftOut(person, reason));
            }
        }
    }

    /** The post-test of each participant who has one. */
    Map<PersonId, BigDecimal> after(String batch) {
        Map<PersonId, ParticipantResult> recorded = results(batch);
        List<TestScore> scores = examinations.scores(batch);
        Map<PersonId, BigDecimal> after = new HashMap<>();
        participants.of(batch).forEach(one -> {
            BigDecimal score = score(scores, one.person(), TestKind.POST, recorded.get(one.person()));
            if (score != null) {
                after.put(one.person(), score);
            }
        });
        return after;
    }

    /** Participants in percent of those who came who passed; null while no result is recorded. */
    public @Nullable Double passRate(Collection<String> batches) {
        List<ResultOutcome> outcomes = batches.stream()
                .flatMap(batch -> results(batch).values().stream())
                .map(result -> result.recorded().outcome())
                .filter(outcome -> outcome != null && outcome != ResultOutcome.VOID)
                .toList();
        long passed = outcomes.stream().filter(ResultOutcome::passed).count();
        return outcomes.isEmpty() ? null : Double.valueOf(100.0 * passed / outcomes.size());
    }

    private Map<PersonId, ParticipantResult> results(String batch) {
        Map<PersonId, ParticipantResult> recorded = new HashMap<>();
        results.find(batch).map(suggestions::of).orElse(List.of()).forEach(one -> recorded.put(one.person(), one));
        return recorded;
    }

    private static @Nullable BigDecimal score(
            List<TestScore> scores, PersonId person, TestKind kind, @Nullable ParticipantResult result) {
        for (TestScore score : scores) {
            if (score.kind() == kind && score.person().equals(person) && score.score() != null) {
                return score.score();
            }
        }
        if (result == null) {
            return null;
        }
        return kind == TestKind.PRE
                ? result.measured().pre()
                : result.measured().post();
    }

    private static @Nullable Reason missing(
            Participant participant,
            @Nullable ParticipantResult result,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after) {
        ResultOutcome outcome = result == null ? null : result.recorded().outcome();
        if (outcome == ResultOutcome.VOID) {
            return Reason.NO_SHOW;
        }
        if (outcome == ResultOutcome.DROPPED || !participant.active()) {
            return Reason.DROPPED;
        }
        if (before == null) {
            return after == null ? Reason.NO_TEST : Reason.NO_PRE_TEST;
        }
        return after == null ? Reason.NO_POST_TEST : null;
    }

    private int setting(String key) {
        return policies.number(key, clock.today());
    }
}
