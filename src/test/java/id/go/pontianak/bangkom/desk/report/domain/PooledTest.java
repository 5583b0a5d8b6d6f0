package id.go.pontianak.bangkom.desk.report.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationOutcomes.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Batches pooled by their kept means have the figures of all their pairs together. */
class PooledTest {

    @Test
    void haveTheMeansAndTheGainOfAllPairs() {
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            List<Outcome> outcomes = new ArrayList<>();
            double before = 0;
            double after = 0;
            int pairs = 0;
            for (int batch = 0; batch < 1 + random.nextInt(4); batch++) {
                int size = 6 + random.nextInt(25);
                double sumBefore = 0;
                double sumAfter = 0;
                for (int pair = 0; pair < size; pair++) {
                    sumBefore += random.nextInt(90);
                    sumAfter += random.nextInt(101);
                }
                outcomes.add(outcome(size, sumBefore / size, (sumAfter - sumBefore) / size, batch % 2 == 0));
                before += sumBefore;
                after += sumAfter;
                pairs += size;
            }
            Pooled pooled = Pooled.of(outcomes);

            assertThat(pooled.pairs()).isEqualTo(pairs);
            assertThat(pooled.before()).isCloseTo(before / pairs, within(1e-9));
            assertThat(pooled.after()).isCloseTo(after / pairs, within(1e-9));
            assertThat(pooled.gain()).isCloseTo((after - before) / (100.0 * pairs - before), within(1e-9));
            assertThat(pooled.risen()).isEqualTo((outcomes.size() + 1) / 2);
        }
    }

    @Test
    void sayNothingOfWhatWasNotMeasuredAndKeepAFall() {
        Pooled nothing = Pooled.of(List.of(outcome(0, null, null, null)));
        assertThat(nothing.gain()).isNull();
        assertThat(nothing.before()).isNull();
        assertThat(nothing.tested()).isZero();
        assertThat(Pooled.of(List.of(outcome(7, 100.0, -1.0, false))).gain()).isNull();
        assertThat(Objects.requireNonNull(
                        Pooled.of(List.of(outcome(7, 75.0, -10.0, false))).gain()))
                .isCloseTo(-0.4, within(1e-9));
    }

    private static Outcome outcome(
            int pairs, @Nullable Double before, @Nullable Double difference, @Nullable Boolean significant) {
        return new Outcome(
                "EVAL-A",
                "BATCH-A",
                "MP-01",
                "Angkatan uji",
                LocalDate.of(2026, 3, 1),
                pairs,
                before,
                difference,
                significant,
                0,
                null,
                null,
                null,
                null,
                null);
    }
}
