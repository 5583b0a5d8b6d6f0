package id.go.pontianak.bangkom.lifecycle.evaluation;

import java.util.List;

/** What a batch learned: the pairs that count, everybody who makes none with the reason, and the figures of the pairs. */
public record Learning(List<ScorePair> pairs, List<LeftOut> leftOut, LearningFigures figures) {

    public Learning {
        pairs = List.copyOf(pairs);
        leftOut = List.copyOf(leftOut);
    }
}
