package id.go.pontianak.bangkom.lifecycle.realisation;

import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Forecast of absorption: what is planned for each month, what was paid in it, and what will have been paid at its end. A run is planned for
 * the month in which it ends; what it still costs falls into that month, or into this one where that is over. A run whose day has come without a batch
 * is not scheduled, and is expected in no month. After its year nothing more is expected.
 */
public final class Absorption {

    private static final int MONTHS = 12;

    /** {@code expected}: paid in the month and still to be paid; the sums run from January on. */
    public record Month(
            YearMonth month, Rupiah planned, Rupiah paid, Rupiah expected, Rupiah plannedSoFar, Rupiah expectedSoFar) {}

    private Absorption() {}

    static List<Month> of(int year, LocalDate today, Collection<RealisedRun> runs) {
        long[] planned = new long[MONTHS];
        long[] paid = new long[MONTHS];
        long[] expected = new long[MONTHS];
        for (RealisedRun run : runs) {
            int ends = monthOf(year, run.run().ends());
            planned[ends] = Math.addExact(planned[ends], run.planned().money().amount());
            run.payments().stream().filter(payment -> !payment.struck()).forEach(payment -> {
                int month = monthOf(year, payment.paidOn());
                paid[month] = Math.addExact(paid[month], payment.amount().amount());
            });
            if (today.getYear() <= year && !run.late(today)) {
                int due = Math.max(ends, monthOf(year, today));
                expected[due] = Math.addExact(expected[due], run.remaining().amount());
            }
        }
        return months(year, planned, paid, expected);
    }

    private static List<Month> months(int year, long[] planned, long[] paid, long[] expected) {
        List<Month> months = new ArrayList<>();
        for (int at = 0; at < MONTHS; at++) {
            long both = Math.addExact(paid[at], expected[at]);
            expected[at] = both;
            months.add(new Month(
                    YearMonth.of(year, at + 1),
                    new Rupiah(planned[at]),
                    new Rupiah(paid[at]),
                    new Rupiah(both),
                    upTo(planned, at),
                    upTo(expected, at)));
        }
        return months;
    }

    private static Rupiah upTo(long[] months, int last) {
        return new Rupiah(Arrays.stream(months, 0, last + 1).reduce(0, Math::addExact));
    }

    /** Days before the year count as its first month, days after it as its last. */
    private static int monthOf(int year, LocalDate day) {
        if (day.getYear() != year) {
            return day.getYear() < year ? 0 : MONTHS - 1;
        }
        return day.getMonthValue() - 1;
    }
}
