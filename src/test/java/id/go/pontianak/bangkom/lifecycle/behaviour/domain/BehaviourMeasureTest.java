package id.go.pontianak.bangkom.lifecycle.behaviour.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.lifecycle.behaviour.RaterRole;
import id.go.pontianak.bangkom.lifecycle.behaviour.domain.BehaviourMeasure.Rated;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The index of behaviour at work, by hand. */
class BehaviourMeasureTest {

    private static final Map<RaterRole, Integer> WEIGHTS =
            Map.of(RaterRole.SUPERIOR, 50, RaterRole.PEER, 25, RaterRole.SUBORDINATE, 15, RaterRole.SELF, 10);

    private static final Offset<Double> CLOSE = Offset.offset(1e-9);

    @Test
    void weighsThoseWhoAnswered() {
        List<Rated> all = List.of(
                rated(RaterRole.SUPERIOR, 4, 4),
                rated(RaterRole.PEER, 5, 5),
                rated(RaterRole.PEER, 3, 3),
                rated(RaterRole.SUBORDINATE, 2, 2),
                rated(RaterRole.SELF, 5, 5));
        // 0.50 * 75 + 0.25 * (100 + 50) / 2 + 0.15 * 25 + 0.10 * 100
        assertThat(BehaviourMeasure.index(all, WEIGHTS)).isCloseTo(70.0, CLOSE);
        // (50 * 75 + 10 * 100) / 60
        assertThat(BehaviourMeasure.index(List.of(all.get(0), all.get(4)), WEIGHTS))
                .isCloseTo(4750.0 / 60, CLOSE);
        assertThat(BehaviourMeasure.index(List.of(all.get(0)), WEIGHTS)).isCloseTo(75.0, CLOSE);
    }

    @Test
    void isNothingWithoutTheSuperior() {
        assertThat(BehaviourMeasure.index(List.of(rated(RaterRole.SELF, 5), rated(RaterRole.PEER, 5)), WEIGHTS))
                .isNull();
        assertThat(BehaviourMeasure.index(List.of(), WEIGHTS)).isNull();
        assertThat(BehaviourMeasure.index(
                        List.of(new Rated(RaterRole.SUPERIOR, Arrays.asList(null, null)), rated(RaterRole.SELF, 5)),
                        WEIGHTS))
                .as("a superior who could judge nothing")
                .isNull();
    }

    @Test
    void leavesOutWhatCannotBeJudged() {
        assertThat(BehaviourMeasure.index(List.of(new Rated(RaterRole.SUPERIOR, Arrays.asList(5, null, 3))), WEIGHTS))
                .isCloseTo(75.0, CLOSE);
    }

    @Test
    void aProgrammeIsTheMeanOfItsPeopleFromTheQuorumOn() {
        assertThat(BehaviourMeasure.mean(List.of(50.0, 60.0, 70.0, 80.0), 5)).isNull();
        assertThat(BehaviourMeasure.mean(List.of(50.0, 60.0, 70.0, 80.0, 90.0), 5))
                .isCloseTo(70.0, CLOSE);
    }

    private static Rated rated(RaterRole role, Integer... scores) {
        return new Rated(role, Arrays.asList(scores));
    }
}
