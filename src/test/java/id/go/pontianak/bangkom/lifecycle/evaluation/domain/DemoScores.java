package id.go.pontianak.bangkom.lifecycle.evaluation.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.evaluation.ScorePair;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Scores before and after of two trainings: one after which nearly everybody knew more, and one after which it cannot be said. */
public final class DemoScores {

    public static final List<ScorePair> MP_01 = pairs(
            50, 75, 30, 65, 65, 70, 50, 85, 45, 60, 45, 80, 50, 80, 45, 70, 45, 75, 60, 80, 35, 75, 50, 75, 55, 85, 55,
            75, 40, 80, 60, 95, 70, 100, 55, 75, 70, 85, 60, 75, 65, 90, 30, 70, 45, 70, 55, 80, 70, 80);

    public static final List<ScorePair> TIK_01 = pairs(
            60, 80, 70, 100, 65, 65, 75, 80, 80, 90, 80, 80, 45, 75, 40, 45, 75, 65, 70, 65, 80, 80, 50, 65, 40, 40, 75,
            90, 40, 55, 45, 40, 40, 25, 80, 65, 40, 45, 70, 70);

    private DemoScores() {}

    /** Before and after in turn. */
    public static List<ScorePair> pairs(int... scores) {
        return IntStream.range(0, scores.length / 2)
                .mapToObj(at -> new ScorePair(new PersonId(UUID.randomUUID()), scores[2 * at], scores[2 * at + 1]))
                .toList();
    }
}
