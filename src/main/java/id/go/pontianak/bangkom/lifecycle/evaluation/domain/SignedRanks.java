package id.go.pontianak.bangkom.lifecycle.evaluation.domain;

import java.util.Arrays;

/**
 * The signed ranks of differences that are not zero (Wilcoxon 1945, zeros removed); ties share the mean of their ranks. Ranks are
 * kept doubled, so that they are whole.
 */
final class SignedRanks {

    private final int[] doubled;
    private final long positive;
    private final long all;

    private SignedRanks(int[] doubled, long positive) {
        this.doubled = doubled;
        this.positive = positive;
        this.all = Arrays.stream(doubled).asLongStream().sum();
    }

    static SignedRanks of(double[] differences) {
        double[] changes = Arrays.stream(differences).filter(one -> one != 0).toArray();
        double[] amounts = Arrays.stream(changes).map(Math::abs).sorted().toArray();
        int[] doubled = new int[changes.length];
        long positive = 0;
        for (int at = 0; at < changes.length; at++) {
            double amount = Math.abs(changes[at]);
            int below = (int) Arrays.stream(amounts).filter(one -> one < amount).count();
            int upTo = (int) Arrays.stream(amounts).filter(one -> one <= amount).count();
            doubled[at] = below + 1 + upTo;
            positive += changes[at] > 0 ? doubled[at] : 0;
        }
        return new SignedRanks(doubled, positive);
    }

    /** How many differences are not zero. */
    int changes() {
        return doubled.length;
    }

    /** W+, the sum of the ranks of positive differences. */
    double positiveSum() {
        return positive / 2.0;
    }

    /** Rank-biserial correlation (Kerby 2014): what speaks for a rise less what speaks against it, from -1 to 1; 0 without a change. */
    double biserial() {
        return all == 0 ? 0 : (2.0 * positive - all) / all;
    }

    /**
     * Exact two-sided probability of the signed-rank test under all signs being equally likely; bears ties. Dynamic programming: the distribution
     * of W+ is the convolution of one coin a rank, n steps over the sum of the ranks.
     */
    double exact() {
        double[] chance = new double[Math.toIntExact(all) + 1];
        chance[0] = 1;
        int reached = 0;
        for (int rank : doubled) {
            reached += rank;
            for (int sum = reached; sum >= 0; sum--) {
                chance[sum] = (chance[sum] + (sum >= rank ? chance[sum - rank] : 0)) / 2;
            }
        }
        long away = Math.abs(2 * positive - all);
        double tail = 0;
        for (int sum = 0; sum < chance.length; sum++) {
            tail += Math.abs(2L * sum - all) >= away ? chance[sum] : 0;
        }
        return Math.min(1, tail);
    }
}
