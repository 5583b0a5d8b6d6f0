package id.go.pontianak.bangkom.desk.report.domain;

/**
 * Fisher's exact test of a two-by-two table, two-sided: the probability of all tables with the same margins that are at most as likely as this one. Likelihoods that
 * differ by less than a ten-millionth are equal, since sums of logarithms are no exact numbers.
 */
final class ExactTest {

    private static final double EQUAL = 1 + 1e-7;

    private ExactTest() {}

    /** Of {@code first} people {@code hits} were hit, of {@code second} others {@code otherHits}; 1 where a margin is empty. */
    static double twoSided(int first, int hits, int second, int otherHits) {
        int sum = hits + otherHits;
        double[] logs = logFactorials(first + second);
        double seen = log(logs, first, second, hits, sum);
        double probability = 0;
        for (int one = Math.max(0, sum - second); one <= Math.min(first, sum); one++) {
            double log = log(logs, first, second, one, sum);
            probability += log <= seen + Math.log(EQUAL) ? Math.exp(log) : 0;
        }
        return Math.min(1, probability);
    }

    /** Of the hypergeometric distribution. */
    private static double log(double[] logs, int first, int second, int hits, int sum) {
        return choose(logs, first, hits) + choose(logs, second, sum - hits) - choose(logs, first + second, sum);
    }

    private static double choose(double[] logs, int of, int some) {
        return logs[of] - logs[some] - logs[of - some];
    }

    private static double[] logFactorials(int most) {
        double[] logs = new double[most + 1];
        for (int at = 1; at <= most; at++) {
            logs[at] = logs[at - 1] + Math.log(at);
        }
        return logs;
    }
}
