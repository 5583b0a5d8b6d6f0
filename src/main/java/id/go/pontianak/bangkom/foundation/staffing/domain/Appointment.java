package id.go.pontianak.bangkom.foundation.staffing.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody is to hold an office, as entered; {@code agreed}: the keys of the questions that were shown and answered with yes. */
public record Appointment(
        String office,
        @Nullable PersonId person,
        @Nullable String capacity,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String decree,
        Set<String> agreed) {}
