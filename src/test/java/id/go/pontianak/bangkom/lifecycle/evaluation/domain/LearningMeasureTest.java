package id.go.pontianak.bangkom.lifecycle.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.evaluation.EffectSize;
import id.go.pontianak.bangkom.lifecycle.evaluation.LearningFigures;
import id.go.pontianak.bangkom.lifecycle.evaluation.LearningFigures.Tests;
import id.go.pontianak.bangkom.lifecycle.evaluation.ScorePair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Published data sets and hand-made extremes; the expected figures were computed elsewhere. */
class LearningMeasureTest {

    private static final Offset<Double> CLOSE = within(1e-6);

    private static final double[] SLEEP = {1.2, 2.4, 1.3, 1.3, 0, 1.0, 1.8, 0.8, 4.6, 1.4};
    private static final double[] MAIZE = {49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48};

    @Test
    void studentsSleepDataWithAZeroAndATie() {
        Tests tests = tests(SLEEP);
        assertThat(tests.t()).isCloseTo(4.062128, CLOSE);
        assertThat(tests.byT()).isCloseTo(0.00283289, within(1e-8));
        assertThat(tests.byRanks()).isCloseTo(0.0090907, within(1e-7));
        assertThat(tests.standardised()).isCloseTo(1.285, within(1e-3));
        assertThat(SignedRanks.of(SLEEP).positiveSum()).isEqualTo(45);
        assertThat(tests.rankBiserial()).isEqualTo(1);
        assertThat(tests.exact()).isCloseTo(2 / 512.0, within(1e-12));
    }

    @Test
    void darwinsMaizeWithoutTies() {
        Tests tests = tests(MAIZE);
        assertThat(tests.t()).isCloseTo(2.148, within(1e-3));
        assertThat(tests.byT()).isCloseTo(0.0497029, within(1e-7));
        assertThat(tests.byRanks()).isCloseTo(0.04125977, within(1e-8));
        assertThat(tests.exact()).isCloseTo(tests.byRanks(), within(1e-12));
        assertThat(SignedRanks.of(MAIZE).positiveSum()).isEqualTo(96);
        assertThat(tests.standardised()).isCloseTo(0.555, within(1e-3));
        assertThat(tests.effect()).isEqualTo(EffectSize.MEDIUM);
    }

    @Test
    void sixPairsCanShowARiseAndFiveCannot() {
        assertThat(tests(1, 2, 3, 4, 5, 6).byRanks()).isCloseTo(0.03125, CLOSE);
        assertThat(tests(1, 2, 3, 4, 5, 6).significant()).isTrue();
        assertThat(new PairedTests(new double[] {1, 2, 3, 4, 5}).at(5).byRanks())
                .isCloseTo(0.0625, CLOSE);
        LearningFigures five = figures(risenBy(1, 2, 3, 4, 5));
        assertThat(five.tests()).isNull();
        assertThat(five.significant()).isNull();
        assertThat(five.before()).isEqualTo(50);
    }

    @Test
    void equalDifferencesHaveNoVarianceAndStillAnAnswer() {
        Tests risen = tests(10, 10, 10, 10, 10, 10);
        assertThat(risen.t()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(risen.byT()).isZero();
        assertThat(risen.byRanks()).isCloseTo(0.0196561, within(1e-7));
        assertThat(risen.exact()).isCloseTo(0.03125, CLOSE);
        assertThat(risen.effect()).isEqualTo(EffectSize.LARGE);

        Tests same = tests(0, 0, 0, 0, 0, 0);
        assertThat(same.byT()).isEqualTo(1);
        assertThat(same.byRanks()).isEqualTo(1);
        assertThat(same.exact()).isEqualTo(1);
        assertThat(same.standardised()).isZero();
        assertThat(same.rankBiserial()).isZero();
        assertThat(same.significant()).isFalse();
    }

    @Test
    void zerosLeaveTheRanksToTheOthers() {
        Tests tests = tests(0, 0, 0, 0, 10, 5, 20, 15);
        assertThat(tests.byRanks()).isCloseTo(0.125, CLOSE);
        assertThat(tests.significant()).isFalse();
    }

    @Test
    void fiveEqualRisesAmongZerosShowNothing() {
        Tests six = tests(0, 10, 10, 10, 10, 10);
        assertThat(six.byRanks()).isLessThan(0.05);
        assertThat(six.deciding()).isCloseTo(2 / 32.0, within(1e-12));
        assertThat(six.significant()).isFalse();
        assertThat(tests(0, 0, 0, 0, 0, 0, 0, 0, 10, 10, 10, 10, 10).significant())
                .isFalse();
    }

    @Test
    void manyFallsAndOneGreatRiseAreNoRise() {
        Tests tests = tests(-1, -2, -3, -4, -5, -6, -7, -8, -9, -10, -11, 100);
        assertThat(tests.deciding()).isLessThan(0.05);
        assertThat(tests.rankBiserial()).isNegative();
        assertThat(tests.significant()).isFalse();
    }

    /** Fifteen questions: everybody knew one more, whatever he knew before. */
    @Test
    void oneQuestionMoreIsTheSameStepForEverybody() {
        double[] known = IntStream.rangeClosed(0, 15)
                .mapToDouble(right -> Math.round(right * 10_000 / 15.0) / 100.0)
                .toArray();
        List<ScorePair> pairs = IntStream.range(0, 15)
                .mapToObj(right -> new ScorePair(new PersonId(UUID.randomUUID()), known[right], known[right + 1]))
                .toList();
        Tests tests = Objects.requireNonNull(figures(pairs).tests());
        assertThat(tests.t()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(tests.exact()).isCloseTo(2 / 32768.0, within(1e-12));
    }

    @Test
    void stepsOfNinePartsStayFewAndNeighboursStayApart() {
        List<Double> steps = new ArrayList<>();
        for (int before = 0; before < 9; before++) {
            for (int after = before + 1; after <= 9; after++) {
                steps.add(Math.round(after * 10_000 / 9.0) / 100.0 - Math.round(before * 10_000 / 9.0) / 100.0);
            }
        }
        double[] equal = EqualSteps.of(steps.stream().mapToDouble(one -> one).toArray());
        assertThat(Arrays.stream(equal).distinct().count()).isEqualTo(9);
        assertThat(EqualSteps.of(new double[] {-1.2, 1.3, 0})).containsExactly(-1.2, 1.3, 0);
    }

    @Test
    void whoWasAtTheMaximumHasNoGainOfHisOwn() {
        LearningFigures figures = figures(pairs(100, 100, 100, 95, 60, 80, 50, 75, 70, 85, 65, 80, 40, 70));
        assertThat(figures.pairs()).isEqualTo(7);
        assertThat(figures.gain()).isCloseTo(0.4651, within(1e-4));
        assertThat(figures.meanGain()).isCloseTo(0.4857, within(1e-4));
        assertThat(figures.gains()).isEqualTo(5);
        assertThat(figures(pairs(100, 90, 100, 100)).gain()).isNull();
        assertThat(figures(pairs(100, 90, 100, 100)).meanGain()).isNull();
    }

    @Test
    void aRegressionStaysNegativeAndIsNoImprovement() {
        LearningFigures figures = figures(pairs(80, 70, 75, 60, 70, 65, 85, 80, 60, 50, 90, 70, 65, 65));
        assertThat(figures.difference()).isCloseTo(-9.2857, within(1e-4));
        assertThat(figures.gain()).isCloseTo(-0.3714, within(1e-4));
        assertThat(Objects.requireNonNull(figures.tests()).t()).isCloseTo(-3.6527, within(1e-4));
        assertThat(figures.tests().deciding()).isLessThan(0.05);
        assertThat(figures.significant()).isFalse();
        assertThat(figures.tests().rankBiserial()).isEqualTo(-1);
    }

    @Test
    void theTwoProgrammesOfTheDemonstration() {
        LearningFigures project = figures(DemoScores.MP_01);
        assertThat(project.pairs()).isEqualTo(25);
        assertThat(project.before()).isEqualTo(52);
        assertThat(project.after()).isEqualTo(78);
        assertThat(project.gain()).isCloseTo(0.5417, within(5e-5));
        assertThat(project.meanGain()).isCloseTo(0.5427, within(5e-5));
        Tests risen = Objects.requireNonNull(project.tests());
        assertThat(risen.t()).isCloseTo(13.735, within(5e-4));
        assertThat(risen.byRanks()).isCloseTo(1.23e-5, within(5e-8));
        assertThat(risen.standardised()).isCloseTo(2.75, within(5e-3));
        assertThat(risen.significant()).isTrue();

        LearningFigures technology = figures(DemoScores.TIK_01);
        assertThat(technology.pairs()).isEqualTo(20);
        assertThat(technology.before()).isEqualTo(61);
        assertThat(technology.after()).isEqualTo(66);
        assertThat(technology.gain()).isCloseTo(0.1282, within(5e-5));
        Tests flat = Objects.requireNonNull(technology.tests());
        assertThat(flat.t()).isCloseTo(1.7366, within(5e-5));
        assertThat(flat.byT()).isCloseTo(0.0986, within(5e-5));
        assertThat(flat.byRanks()).isCloseTo(0.1219, within(5e-5));
        assertThat(flat.significant()).isFalse();
    }

    @Test
    void fromThirtyPairsOnTheMeansDecide() {
        double[] rise = IntStream.range(0, 30).mapToDouble(at -> at % 3 + 1).toArray();
        assertThat(tests(rise).ranksDecide()).isFalse();
        assertThat(tests(rise).deciding()).isEqualTo(tests(rise).byT());
        assertThat(tests(Arrays.copyOf(rise, 29)).ranksDecide()).isTrue();
        assertThat(tests(Arrays.copyOf(rise, 29)).deciding())
                .isEqualTo(tests(Arrays.copyOf(rise, 29)).exact());
    }

    /** Up to twelve people who changed, with ties among them, and up to two who did not. */
    @Test
    void theExactTestIsThatOfAllSignsTried() {
        Random random = new Random(20261129);
        for (int n = 1; n <= 12; n++) {
            for (int round = 0; round < 12; round++) {
                IntStream changes = random.ints(-4, 5).filter(one -> one != 0).limit(n);
                double[] differences = IntStream.concat(
                                changes, IntStream.generate(() -> 0).limit(round % 3))
                        .mapToDouble(one -> one * 5)
                        .toArray();
                SignedRanks ranks = SignedRanks.of(differences);
                assertThat(ranks.changes()).isEqualTo(n);
                assertThat(ranks.exact())
                        .as(Arrays.toString(differences))
                        .isCloseTo(bruteForce(differences), within(1e-9));
            }
        }
    }

    /** Few and many pairs in steps of five, with ties, zeros, falls and people at the maximum. */
    @Test
    void allFiguresAreThoseOfAnIndependentComputation() {
        Random random = new Random(20261130);
        for (int n = 6; n <= 40; n++) {
            List<ScorePair> pairs = IntStream.range(0, n)
                    .mapToObj(at -> new ScorePair(
                            new PersonId(UUID.randomUUID()), 5 * random.nextInt(8, 21), 5 * random.nextInt(9, 21)))
                    .toList();
            LearningFigures figures = figures(pairs);
            Tests tests = Objects.requireNonNull(figures.tests());
            Recomputation again = new Recomputation(pairs);
            assertThat(figures.gain()).isCloseTo(again.gain(), CLOSE);
            assertThat(figures.meanGain()).isCloseTo(again.meanGain(), CLOSE);
            assertThat(tests.t()).isCloseTo(again.t(), CLOSE);
            assertThat(tests.byT()).isCloseTo(again.byT(), CLOSE);
            assertThat(tests.standardised()).isCloseTo(again.standardised(), CLOSE);
            assertThat(tests.rankBiserial()).isCloseTo(again.rankBiserial(), CLOSE);
            assertThat(tests.byRanks()).as("%s", pairs).isCloseTo(again.byRanks(), CLOSE);
            assertThat(tests.exact()).isCloseTo(again.exact(), CLOSE);
        }
    }

    @Test
    void theExactTestBearsAWholeCity() {
        double[] many = IntStream.range(0, 400).mapToDouble(at -> at % 7 - 3).toArray();
        assertThat(SignedRanks.of(many).exact()).isBetween(0.9, 1.0);
    }

    @Test
    void wordsOfAnEffectBeginAtTheirThreshold() {
        assertThat(EffectSize.of(0.199)).isEqualTo(EffectSize.VERY_SMALL);
        assertThat(EffectSize.of(0.2)).isEqualTo(EffectSize.SMALL);
        assertThat(EffectSize.of(-0.499)).isEqualTo(EffectSize.SMALL);
        assertThat(EffectSize.of(0.5)).isEqualTo(EffectSize.MEDIUM);
        assertThat(EffectSize.of(0.799)).isEqualTo(EffectSize.MEDIUM);
        assertThat(EffectSize.of(-0.8)).isEqualTo(EffectSize.LARGE);
    }

    @Test
    void withoutPairsThereIsNoFigure() {
        LearningFigures none = figures(List.of());
        assertThat(none.pairs()).isZero();
        assertThat(none.before()).isNull();
        assertThat(none.difference()).isNull();
        assertThat(none.tests()).isNull();
    }

    /** Every assignment of signs to the ranks of the changes, counted. */
    private static double bruteForce(double[] differences) {
        double[] changes = Arrays.stream(differences).filter(one -> one != 0).toArray();
        double[] ranks = Arrays.stream(changes)
                .map(one -> Arrays.stream(changes)
                        .map(other -> Math.abs(other) < Math.abs(one) ? 1 : Math.abs(other) == Math.abs(one) ? 0.5 : 0)
                        .sum())
                .map(rank -> rank + 0.5)
                .toArray();
        double half = Arrays.stream(ranks).sum() / 2;
        double seen = IntStream.range(0, changes.length)
                .mapToDouble(at -> changes[at] > 0 ? ranks[at] : 0)
                .sum();
        long as = IntStream.range(0, 1 << changes.length)
                .filter(signs -> Math.abs(IntStream.range(0, changes.length)
                                        .mapToDouble(at -> (signs >> at & 1) == 1 ? ranks[at] : 0)
                                        .sum()
                                - half)
                        >= Math.abs(seen - half) - 1e-9)
                .count();
        return as / (double) (1 << changes.length);
    }

    private static Tests tests(double... differences) {
        return Objects.requireNonNull(figures(risenBy(differences)).tests());
    }

    private static LearningFigures figures(List<ScorePair> pairs) {
        return LearningMeasure.of(pairs, 5, 6);
    }

    private static List<ScorePair> risenBy(double... differences) {
        return Arrays.stream(differences)
                .mapToObj(one -> new ScorePair(new PersonId(UUID.randomUUID()), 50, 50 + one))
                .toList();
    }

    private static List<ScorePair> pairs(int... scores) {
        return DemoScores.pairs(scores);
    }
}
