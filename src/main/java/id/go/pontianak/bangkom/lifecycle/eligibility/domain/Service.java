package id.go.pontianak.bangkom.lifecycle.eligibility.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Years of service, read from the employee number. */
final class Service {

    private Service() {}

    /** Digits 9 to 14 of a NIP are the month of appointment; of an NI PPPK only its year is. */
    static @Nullable Integer yearsOf(@Nullable String number, LocalDate on) {
        if (number == null || !number.matches("\\d{18}")) {
            return null;
        }
        int month = Integer.parseInt(number.substring(12, 14));
        try {
            LocalDate appointed = LocalDate.of(Integer.parseInt(number.substring(8, 12)), month > 12 ? 12 : month, 1);
            return Math.toIntExact(ChronoUnit.YEARS.between(appointed, on));
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    /** Digits 9 to 12, of a NIP and of an NI PPPK alike. */
    static @Nullable Integer appointmentYear(@Nullable String number) {
        return number == null || !number.matches("\\d{18}") ? null : Integer.valueOf(number.substring(8, 12));
    }
}
