package id.go.pontianak.bangkom.lifecycle.evaluation.web;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.behaviour.Behaviours;
import id.go.pontianak.bangkom.lifecycle.evaluation.Evaluation;
import id.go.pontianak.bangkom.lifecycle.evaluation.Learning;
import id.go.pontianak.bangkom.lifecycle.evaluation.LearningEffects;
import id.go.pontianak.bangkom.lifecycle.evaluation.Measurements;
import id.go.pontianak.bangkom.lifecycle.evaluation.ReactionFigures;
import id.go.pontianak.bangkom.lifecycle.evaluation.ReactionQuestion;
import id.go.pontianak.bangkom.lifecycle.evaluation.Reactions;
import id.go.pontianak.bangkom.lifecycle.evaluation.Redesign;
import id.go.pontianak.bangkom.lifecycle.evaluation.Redesigns;
import id.go.pontianak.bangkom.lifecycle.evaluation.Retention;
import id.go.pontianak.bangkom.lifecycle.evaluation.Retentions;
import id.go.pontianak.bangkom.lifecycle.evaluation.VerdictFacts;
import id.go.pontianak.bangkom.lifecycle.evaluation.VerdictFacts.Judged;
import id.go.pontianak.bangkom.lifecycle.evaluation.VerdictFacts.Learned;
import id.go.pontianak.bangkom.lifecycle.evaluation.web.EvaluationPage.Behaviour;
import id.go.pontianak.bangkom.lifecycle.evaluation.web.EvaluationPage.Verdict;
import id.go.pontianak.bangkom.lifecycle.interview.Interview;
import id.go.pontianak.bangkom.lifecycle.interview.Interviews;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The figures of an evaluation as they are today, beside those it was measured with. */
@Component
class EvaluationFigures {

    private static final double MILLIONTHS = 1e6;

    private final LearningEffects effects;
    private final Reactions reactions;
    private final Measurements measurements;
    private final Redesigns redesigns;
    private final Behaviours behaviours;
    private final Retentions retentions;
    private final Interviews interviews;

    EvaluationFigures(
            LearningEffects effects,
            Reactions reactions,
            Measurements measurements,
            Redesigns redesigns,
            Behaviours behaviours,
            Retentions retentions,
            Interviews interviews) {
        this.effects = effects;
        this.reactions = reactions;
        this.measurements = measurements;
        this.redesigns = redesigns;
        this.behaviours = behaviours;
        this.retentions = retentions;
        this.interviews = interviews;
    }

    Learning learning(Evaluation evaluation) {
        return effects.of(measurements.batches(evaluation));
    }

    @Nullable
    Retention retention(Evaluation evaluation) {
        return retentions.of(measurements.batches(evaluation)).orElse(null);
    }

    /** In a review, whose batches have their own, none. */
    List<Interview> interviews(Evaluation evaluation) {
        return evaluation.review() ? List.of() : interviews.of(evaluation.batch());
    }

    ReactionFigures reaction(Evaluation evaluation, PersonId reader) {
        return reactions.figures(evaluation, measurements.batches(evaluation), reader);
    }

    List<ReactionQuestion> questions(Batch batch) {
        return reactions.questions(batch);
    }

    Behaviour behaviour(Evaluation evaluation) {
        return evaluation.review()
                ? new Behaviour(false, behaviours.index(measurements.batches(evaluation)))
                : new Behaviour(behaviours.planned(evaluation.batch()), behaviours.index(evaluation.batch()));
    }

    List<String> batches(Evaluation evaluation) {
        return measurements.batches(evaluation);
    }

    @Nullable
    Redesign redesign(String batch) {
        return redesigns.ofBatch(batch).orElse(null);
    }

    Verdict verdict(Evaluation evaluation, Learning learning) {
        Optional<VerdictFacts> kept = measurements.kept(evaluation.number());
        VerdictFacts now = measurements.now(evaluation, learning.figures());
        boolean changed = kept.isPresent()
                && !(rounded(kept.get().learned()).equals(rounded(now.learned()))
                        && rounded(kept.get().judged()).equals(rounded(now.judged())));
        return new Verdict(
                kept.orElse(now),
                changed,
                measurements.pairsLow(),
                measurements.proposed(evaluation.number()).orElse(null),
                measurements.opinions(evaluation.number()));
    }

    /** To what a reader could tell apart: a sum depends on the order of what is added, beyond its last digits. */
    private static Learned rounded(Learned one) {
        return new Learned(
                one.pairs(),
                rounded(one.preMean()),
                rounded(one.difference()),
                rounded(one.probability()),
                one.significant(),
                rounded(one.gain()),
                rounded(one.retained()));
    }

    private static Judged rounded(Judged one) {
        return new Judged(one.answers(), rounded(one.reaction()), rounded(one.passRate()), rounded(one.behaviour()));
    }

    private static @Nullable Double rounded(@Nullable Double value) {
        return value == null ? null : Double.valueOf(Math.round(value * MILLIONTHS) / MILLIONTHS);
    }
}
