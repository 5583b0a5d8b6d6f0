package id.go.pontianak.bangkom.foundation.staffing.domain;

import id.go.pontianak.bangkom.foundation.kernel.DateRange;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody's time in an office. {@code capacity} is D, PLT, PLH or PJ. */
public record Holding(
        UUID id,
        String office,
        PersonId person,
        String name,
        @Nullable String number,
        String capacity,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String decree) {

    public boolean standsIn() {
        return capacity.equals("PLH");
    }

    Holding until(LocalDate lastDay) {
        return new Holding(id, office, person, name, number, capacity, from, lastDay, decree);
    }

    public DateRange period() {
        return new DateRange(from, to);
    }
}
