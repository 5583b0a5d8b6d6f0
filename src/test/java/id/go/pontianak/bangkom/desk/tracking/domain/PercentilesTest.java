package id.go.pontianak.bangkom.desk.tracking.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PercentilesTest {

    /** The median and the 90th percentile are the values at their ranks of the sorted row. */
    @Test
    void standAtTheirRankOfTheSortedValues() {
        Random random = new Random(3);
        for (int size = 1; size < 200; size++) {
            int[] values = random.ints(size, 0, 15).sorted().toArray();
            TreeMap<Integer, Integer> counts = new TreeMap<>();
            Arrays.stream(values).forEach(value -> counts.merge(value, 1, Integer::sum));

            assertThat(Percentiles.of(counts, 50)).isEqualTo(values[(size + 1) / 2 - 1]);
            assertThat(Percentiles.of(counts, 90)).isEqualTo(values[(int) Math.ceil(size * 0.9 - 1e-9) - 1]);
            assertThat(Percentiles.of(counts, 50)).isEqualTo(Bottlenecks.median(counts));
        }
    }
}
