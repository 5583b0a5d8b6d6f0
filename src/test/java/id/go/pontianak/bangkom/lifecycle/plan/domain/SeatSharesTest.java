package id.go.pontianak.bangkom.lifecycle.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Seats are shared fairly, whatever the numbers are. */
class SeatSharesTest {

    @Test
    void fewPeopleAreOneBatchOfAsManySeats() {
        SeatShares shares = SeatShares.of(Map.of("DINKES", 5, "PUPR", 2), 30);

        assertThat(shares).isEqualTo(new SeatShares(1, 7, Map.of("DINKES", 5, "PUPR", 2)));
    }

    @Test
    void manyPeopleAreEqualBatchesWithSharesOfEach() {
        SeatShares shares = SeatShares.of(Map.of("DINKES", 50, "PUPR", 20, "SETDA", 1), 30);

        assertThat(shares).isEqualTo(new SeatShares(3, 24, Map.of("DINKES", 17, "PUPR", 7)));
    }

    @Test
    void moreThanTheMostBatchesHoldFindNoSeat() {
        assertThat(SeatShares.of(Map.of("DIKBUD", 4000), 30)).isEqualTo(new SeatShares(12, 30, Map.of("DIKBUD", 30)));
    }

    @Test
    void sharesAddUpToTheSeatsAndDifferFromTheExactOnesByLessThanOne() {
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            Map<String, Integer> people = new TreeMap<>();
            for (int unit = 0; unit <= random.nextInt(12); unit++) {
                people.put("UNIT-" + unit, 1 + random.nextInt(90));
            }
            int total = people.values().stream().mapToInt(Integer::intValue).sum();
            int most = 5 + random.nextInt(60);

            SeatShares shares = SeatShares.of(people, most);

            assertThat(shares.seats()).isBetween(1, most);
            assertThat(shares.batches() * shares.seats()).isGreaterThanOrEqualTo(Math.min(total, 12 * most));
            assertThat(shares.quota().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(shares.seats());
            people.forEach((unit, its) -> assertThat(
                            Math.abs(shares.quota().getOrDefault(unit, 0) - (double) its * shares.seats() / total))
                    .isLessThan(1));
        }
    }
}
