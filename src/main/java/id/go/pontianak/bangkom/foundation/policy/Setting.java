package id.go.pontianak.bangkom.foundation.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dated setting (effective-dated parameter) as people read it: what it measures, between which numbers it may lie, the value in force with
 * its legal basis, and from which day a later one holds, null where none is recorded.
 */
public record Setting(
        String key,
        Unit unit,
        int lowest,
        int highest,
        Value current,
        @Nullable LocalDate changesOn) {

    /** What the number counts; {@code HOURS} are learning hours (JP), {@code CLOCK} is a time of day, 730 for 07.30. */
    public enum Unit {
        WORKING_DAYS,
        DAYS,
        MINUTES,
        TIMES,
        CLOCK,
        HOURS,
        YEARS,
        MONTHS,
        PERCENT,
        PEOPLE,
        /** Of rupiah. */
        MILLIONS;

        /** A time of day has no minute beyond 59. */
        boolean allows(int value) {
            return this != CLOCK || value % 100 < 60;
        }
    }

    /** A number that holds from a day on, until the next. */
    public record Value(LocalDate from, int number, String legalBasis) {}

    boolean allows(int value) {
        return value >= lowest && value <= highest && unit.allows(value);
    }

    /** The module whose rule it is: the first word of the key. */
    public String module() {
        return key.substring(0, key.indexOf('.'));
    }
}
