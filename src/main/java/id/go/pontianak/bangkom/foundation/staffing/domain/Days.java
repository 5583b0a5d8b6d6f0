package id.go.pontianak.bangkom.foundation.staffing.domain;

import id.go.pontianak.bangkom.foundation.kernel.DateRange;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days in sentences that are written once and read in any language. */
final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private Days() {}

    static String written(LocalDate day) {
        return DAY.format(day);
    }

    static String written(DateRange period) {
        LocalDate to = period.to();
        return written(period.from()) + " – " + (to == null ? "…" : written(to));
    }
}
