package id.go.pontianak.bangkom.lifecycle.evaluation.web;

import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.evaluation.Evaluation;
import id.go.pontianak.bangkom.lifecycle.evaluation.Learning;
import id.go.pontianak.bangkom.lifecycle.evaluation.LearningEffects;
import id.go.pontianak.bangkom.lifecycle.evaluation.Measurements;
import id.go.pontianak.bangkom.lifecycle.evaluation.ReactionFigures;
import id.go.pontianak.bangkom.lifecycle.evaluation.ReactionQuestion;
import id.go.pontianak.bangkom.lifecycle.evaluation.Reactions;
import id.go.pontianak.bangkom.lifecycle.evaluation.Redesign;
import id.go.pontianak.bangkom.lifecycle.evaluation.Redesigns;
import id.go.pontianak.bangkom.lifecycle.evaluation.VerdictFacts;
import id.go.pontianak.bangkom.lifecycle.evaluation.web.EvaluationPage.Verdict;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The figures of an evaluation as they are today, beside those it was measured with. */
@Component
class EvaluationFigures {

    private final LearningEffects effects;
    private final Reactions reactions;
    private final Measurements measurements;
    private final Redesigns redesigns;
    private final Policies policies;
    private final BusinessClock clock;

    EvaluationFigures(
            LearningEffects effects,
            Reactions reactions,
            Measurements measurements,
            Redesigns redesigns,
            Policies policies,
            BusinessClock clock) {
        this.effects = effects;
        this.reactions = reactions;
        this.measurements = measurements;
        this.redesigns = redesigns;
        this.policies = policies;
        this.clock = clock;
    }

    Learning learning(String batch) {
        return effects.of(batch);
    }

    ReactionFigures reaction(Evaluation evaluation) {
        return reactions.figures(evaluation);
    }

    List<ReactionQuestion> questions(Batch batch) {
        return reactions.questions(batch);
    }

    @Nullable
    Redesign redesign(String batch) {
        return redesigns.ofBatch(batch).orElse(null);
    }

    Verdict verdict(Evaluation evaluation) {
        Optional<VerdictFacts> kept = measurements.kept(evaluation.batch());
        VerdictFacts now = measurements.now(evaluation);
        boolean changed = kept.isPresent()
                && !(kept.get().learned().equals(now.learned())
                        && kept.get().judged().equals(now.judged()));
        return new Verdict(
                kept.orElse(now),
                changed,
                policies.number("evaluation.pairsLow", clock.today()),
                measurements.proposed(evaluation.batch()).orElse(null),
                measurements.opinions(evaluation.batch()));
    }
}
