package id.go.pontianak.bangkom.desk.report.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.go.pontianak.bangkom.desk.report.domain.TrainedRows.Group;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.junit.jupiter.api.Test;

/** Fisher's exact test against counting all tables with the same margins. */
class FairnessReportTest {

    @Test
    void equalsTheSumOverAllTablesThatAreAsUnlikely() {
        for (int people = 1; people <= 8; people++) {
            for (int others = 1; others <= 8; others++) {
                for (int trained = 0; trained <= people; trained++) {
                    for (int othersTrained = 0; othersTrained <= others; othersTrained++) {
                        Group group = new Group("", people, trained, 0);
                        Group all = group.plus(new Group("", others, othersTrained, 0));
                        assertThat(FairnessReport.probability(group, all))
                                .isCloseTo(counted(people, others, trained, othersTrained), within(1e-9));
                    }
                }
            }
        }
    }

    /** Fisher's tea: three of four cups found are chance, p = 34/70. */
    @Test
    void knowsTheLadyTastingTea() {
        Group milk = new Group("", 4, 3, 0);
        assertThat(FairnessReport.probability(milk, new Group("", 8, 4, 0))).isCloseTo(34.0 / 70, within(1e-12));
    }

    private static double counted(int people, int others, int trained, int othersTrained) {
        int sum = trained + othersTrained;
        BigInteger seen = ways(people, others, trained, sum);
        BigInteger asUnlikely = BigInteger.ZERO;
        BigInteger all = BigInteger.ZERO;
        for (int one = Math.max(0, sum - others); one <= Math.min(people, sum); one++) {
            BigInteger ways = ways(people, others, one, sum);
            all = all.add(ways);
            asUnlikely = ways.compareTo(seen) <= 0 ? asUnlikely.add(ways) : asUnlikely;
        }
        return new BigDecimal(asUnlikely)
                .divide(new BigDecimal(all), MathContext.DECIMAL64)
                .doubleValue();
    }

    private static BigInteger ways(int people, int others, int trained, int sum) {
        return choose(people, trained).multiply(choose(others, sum - trained));
    }

    private static BigInteger choose(int of, int some) {
        BigInteger ways = BigInteger.ONE;
        for (int at = 1; at <= some; at++) {
            ways = ways.multiply(BigInteger.valueOf(of - some + at)).divide(BigInteger.valueOf(at));
        }
        return ways;
    }
}
