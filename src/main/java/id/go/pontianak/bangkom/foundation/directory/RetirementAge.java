package id.go.pontianak.bangkom.foundation.directory;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Age of retirement (batas usia pensiun): UU 20/2023 art. 55 for offices, PP 17/2020 art. 239 for functional positions by their level,
 * UU 14/2005 art. 40 for teachers. The age of a single person, where a decree says another, prevails.
 */
public final class RetirementAge {

    /** No position has a lower one. */
    public static final int LOWEST = 58;

    private static final int OF_HIGH_OFFICE = 60;
    private static final int OF_TOP_EXPERTS = 65;
    private static final Pattern TEACHER = Pattern.compile("(?i)guru\\b.*");

    private RetirementAge() {}

    /** Empty where it is not known: of the mayor, who is elected, and of a functional position whose level nobody has told. */
    public static OptionalInt of(Person person) {
        return switch (person.tier()) {
            case KEPALA_DAERAH -> OptionalInt.empty();
            case JPT_PRATAMA -> OptionalInt.of(OF_HIGH_OFFICE);
            case ADMINISTRATOR, PENGAWAS, PELAKSANA -> OptionalInt.of(LOWEST);
            case FUNGSIONAL -> ofFunctional(person);
        };
    }

    private static OptionalInt ofFunctional(Person person) {
        FunctionalLevel level = person.more().level();
        if (level == null) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(
                switch (level) {
                    case AHLI_UTAMA -> OF_TOP_EXPERTS;
                    case AHLI_MADYA -> OF_HIGH_OFFICE;
                    default -> TEACHER.matcher(person.position()).matches() ? OF_HIGH_OFFICE : LOWEST;
                });
    }

    /** The first day of retirement: that of the month after the age is reached. */
    public static LocalDate day(LocalDate born, int age) {
        return born.plusYears(age).with(TemporalAdjusters.firstDayOfNextMonth());
    }
}
