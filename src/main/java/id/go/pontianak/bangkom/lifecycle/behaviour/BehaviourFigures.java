package id.go.pontianak.bangkom.lifecycle.behaviour;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a wave came to. {@code index}: from 0 to 100, the mean over the {@code rated} alumni of whom a superior spoke, null below {@code quorum}.
 * {@code obstacles}: in percent of the superiors' answers, the most frequent first; empty below the quorum. {@code unrated} by ground.
 */
public record BehaviourFigures(
        Wave wave,
        int alumni,
        int rated,
        int quorum,
        @Nullable Double index,
        List<Share> obstacles,
        Map<Alumnus.Ground, Integer> unrated,
        List<BehaviourCase> cases) {

    /** {@code count} of {@code of} answers name it. */
    public record Share(Obstacle obstacle, int count, int of) {

        public double percent() {
            return 100.0 * count / of;
        }
    }

    public boolean shown() {
        return index != null;
    }
}
