package id.go.pontianak.bangkom.lifecycle.evaluation;

import id.go.pontianak.bangkom.lifecycle.behaviour.Behaviours;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What shows weeks and months after a training, as a final evaluation and a review ask it; an interim one is too early for both. Checks no right. */
@Component
class LaterEffects {

    private final Behaviours behaviours;
    private final Retentions retentions;

    LaterEffects(Behaviours behaviours, Retentions retentions) {
        this.behaviours = behaviours;
        this.retentions = retentions;
    }

    /** The index of behaviour at work, 0 to 100; null: not measured, or of too few. */
    @Nullable
    Double behaviour(Evaluation evaluation, List<String> batches) {
        return early(evaluation) ? null : behaviours.index(batches);
    }

    /** What is remembered, in percent of the post-test; null: no delayed test is over, or too few sat both to say anything of them. */
    @Nullable
    Double retained(Evaluation evaluation, List<String> batches) {
        return early(evaluation)
                ? null
                : retentions
                        .ofEnded(batches)
                        .filter(retention -> retention.figures().tests() != null)
                        .map(Retention::retained)
                        .orElse(null);
    }

    private static boolean early(Evaluation evaluation) {
        return !evaluation.last() && !evaluation.review();
    }
}
