package id.go.pontianak.bangkom.lifecycle.interview.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which alumni are the best and the worst cases. */
class CaseChoiceTest {

    private static final int QUORUM = 5;
    private static final Random LOT = new Random(11);

    @Test
    void areThoseWithTheHighestAndTheLowestIndex() {
        Map<UUID, Double> indices = indices(40, 90, 20, 70, 60, 80);
        CaseChoice choice = CaseChoice.of(indices, 2, QUORUM, LOT);
        assertThat(choice.best()).extracting(indices::get).containsExactlyInAnyOrder(90.0, 80.0);
        assertThat(choice.worst()).extracting(indices::get).containsExactlyInAnyOrder(20.0, 40.0);
    }

    @Test
    void nobodyIsBothHoweverFewThereAre() {
        CaseChoice choice = CaseChoice.of(indices(40, 90, 20, 70, 60), 5, QUORUM, LOT);
        assertThat(choice.best()).hasSize(2).doesNotContainAnyElementsOf(choice.worst());
        assertThat(choice.worst()).hasSize(2);
    }

    @Test
    void nobodyIsChosenOfTooFewOrWhereAllAreAlike() {
        assertThat(CaseChoice.of(indices(40, 90, 20, 70), 2, QUORUM, LOT))
                .isEqualTo(new CaseChoice(List.of(), List.of()));
        assertThat(CaseChoice.of(indices(60, 60, 60, 60, 60), 2, QUORUM, LOT))
                .isEqualTo(new CaseChoice(List.of(), List.of()));
        assertThat(CaseChoice.of(Map.of(), 2, QUORUM, LOT).best()).isEmpty();
    }

    @Test
    void noneOfTheBestIsLikeAnyOfTheWorst() {
        assertThat(CaseChoice.of(indices(4, 4, 4, 4, 4, 5), 2, QUORUM, LOT))
                .as("nobody is below the median")
                .isEqualTo(new CaseChoice(List.of(), List.of()));
        Map<UUID, Double> indices = indices(3, 4, 4, 4, 4, 5);
        CaseChoice choice = CaseChoice.of(indices, 2, QUORUM, LOT);
        assertThat(choice.best()).extracting(indices::get).containsExactly(5.0);
        assertThat(choice.worst()).extracting(indices::get).containsExactly(3.0);
    }

    @Test
    void amongEqualsTheLotDecides() {
        Map<UUID, Double> indices = indices(2, 2, 2, 3, 4, 4, 4);
        Set<UUID> drawn = new HashSet<>();
        Set<UUID> low = new HashSet<>();
        for (int round = 0; round < 200; round++) {
            CaseChoice choice = CaseChoice.of(indices, 1, QUORUM, LOT);
            drawn.addAll(choice.best());
            low.addAll(choice.worst());
        }
        assertThat(drawn).hasSize(3);
        assertThat(low).hasSize(3);
    }

    @Test
    void noneOfTheBestLiesBelowAnyOfTheOthers() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            Map<UUID, Double> indices = indices(IntStream.range(0, QUORUM + random.nextInt(30))
                    .mapToDouble(at -> random.nextInt(20))
                    .toArray());
            CaseChoice choice = CaseChoice.of(indices, 1 + random.nextInt(5), QUORUM, LOT);
            double lowestBest =
                    choice.best().stream().mapToDouble(indices::get).min().orElse(20);
            double highestWorst =
                    choice.worst().stream().mapToDouble(indices::get).max().orElse(0);
            indices.forEach((one, index) -> {
                assertThat(choice.best().contains(one) || index <= lowestBest).isTrue();
                assertThat(choice.worst().contains(one) || index >= highestWorst)
                        .isTrue();
            });
        }
    }

    private static Map<UUID, Double> indices(double... values) {
        Map<UUID, Double> indices = new HashMap<>();
        for (double value : values) {
            indices.put(UUID.randomUUID(), value);
        }
        return indices;
    }
}
