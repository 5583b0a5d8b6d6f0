package id.go.pontianak.bangkom.lifecycle.examination.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.examination.TestKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Points are those of the server, compared unrounded; options are shuffled the same way on each device. */
class ScoreTest {

    @Test
    void pointsAreOfAHundredToTwoPlaces() {
        assertThat(new Score(10, 12).points(TestKind.POST, 70)).isEqualByComparingTo("83.33");
        assertThat(new Score(20, 20).points(TestKind.PRE, 70)).isEqualByComparingTo("100");
        assertThat(new Score(0, 0).points(TestKind.POST, 70)).isEqualByComparingTo("0");
        assertThat(new Score(0, 0).passes(0)).isFalse();
    }

    @Test
    void passingIsMetExactlyAndNeverByRounding() {
        assertThat(new Score(14, 20).passes(70)).isTrue();
        assertThat(new Score(13, 20).passes(70)).isFalse();
        assertThat(new Score(2, 3).passes(67)).isFalse();
    }

    @Test
    void aRemedialCountsUpToThePassingScore() {
        assertThat(new Score(20, 20).points(TestKind.REMEDIAL, 70)).isEqualByComparingTo("70");
        assertThat(new Score(10, 20).points(TestKind.REMEDIAL, 70)).isEqualByComparingTo("50");
    }

    @Test
    void theOrderOfOptionsIsThatOfTheAttempt() {
        List<List<Integer>> orders = IntStream.rangeClosed(1, 40)
                .mapToObj(position -> attempt(7).order(position, 4))
                .toList();

        assertThat(orders).allSatisfy(order -> assertThat(order).containsExactlyInAnyOrder(1, 2, 3, 4));
        assertThat(IntStream.rangeClosed(1, 40).mapToObj(position -> attempt(7).order(position, 4)))
                .containsExactlyElementsOf(orders);
        assertThat(IntStream.rangeClosed(1, 40)
                        .mapToObj(position -> attempt(8).order(position, 4))
                        .toList())
                .isNotEqualTo(orders);
        assertThat(orders.stream().map(order -> order.get(0)).distinct()).hasSize(4);
    }

    private static Attempt attempt(long seed) {
        return new Attempt(new UUID(1, 2), new UUID(3, 4), PersonId.random(), 1, seed, Instant.EPOCH, null, false);
    }
}
