package id.go.pontianak.bangkom.foundation.kernel;

import java.time.LocalDate;

/**
 * Which dates an office can mean: nobody here was born before 1900, and nothing is planned further ahead than a generation. Beyond lie
 * slips of the keyboard, the "31-12-9999" of other systems, and days that the database keeps as infinity.
 */
public final class DateBounds {

    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private static final int YEARS_AHEAD = 30;

    private DateBounds() {}

    public static boolean contain(LocalDate day, LocalDate today) {
        return !day.isBefore(FIRST) && !day.isAfter(last(today));
    }

    public static LocalDate last(LocalDate today) {
        return today.plusYears(YEARS_AHEAD);
    }
}
