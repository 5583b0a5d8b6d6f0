package id.go.pontianak.bangkom.lifecycle.evaluation;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered weeks after a training: pairs of the scores in post-test ({@code before}) and delayed test ({@code after}), everybody who makes
 * none with the reason, and the figures of the pairs. {@code fell}: scores fell by more than chance; null where there are too few pairs to say so.
 */
public record Retention(
        List<ScorePair> pairs,
        List<Forgotten> leftOut,
        LearningFigures figures,
        @Nullable Boolean fell) {

    /** A participant who makes no pair, and why. */
    public record Forgotten(PersonId person, Reason reason) {}

    /** The name completes {@code evaluation.retention.leftOut.<name>}. */
    public enum Reason {
        /** Did not pass, and so was not asked. */
        NOT_ASKED,
        NO_POST_TEST,
        NOT_SAT
    }

    private static final double PERCENT = 100;

    public Retention {
        pairs = List.copyOf(pairs);
        leftOut = List.copyOf(leftOut);
    }

    /** The mean of the delayed test in percent of that of the post-test; null without pairs, or where nothing had been known. */
    public @Nullable Double retained() {
        Double post = figures.before();
        Double later = figures.after();
        return post == null || later == null || post == 0 ? null : Double.valueOf(later / post * PERCENT);
    }
}
