package id.go.pontianak.bangkom.lifecycle.examination.domain;

import id.go.pontianak.bangkom.lifecycle.examination.TestKind;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Right answers of those that count; a question that was withdrawn counts for nobody. */
public record Score(int right, int counting) {

    private static final int HUNDRED = 100;

    /** Of 100, to two places; of a remedial no more than the passing score. */
    public BigDecimal points(TestKind kind, int passing) {
        BigDecimal points = counting == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(right)
                        .multiply(BigDecimal.valueOf(HUNDRED))
                        .divide(BigDecimal.valueOf(counting), 2, RoundingMode.HALF_UP);
        return kind == TestKind.REMEDIAL ? points.min(BigDecimal.valueOf(passing)) : points;
    }

    /** Compared unrounded: 69.996 is not 70. */
    public boolean passes(int passing) {
        return counting > 0 && right * HUNDRED >= passing * counting;
    }
}
