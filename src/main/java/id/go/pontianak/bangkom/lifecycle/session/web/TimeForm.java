package id.go.pontianak.bangkom.lifecycle.session.web;

import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.lifecycle.session.Session;
import id.go.pontianak.bangkom.lifecycle.session.SessionTime;
import id.go.pontianak.bangkom.lifecycle.session.domain.DaysOfBatch;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** When a session is, in the hours of the city; {@code reason} is asked where it moves. */
record TimeForm(
        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate day,

        @NotNull @DateTimeFormat(pattern = "HH:mm") @Nullable
        LocalTime from,

        @NotNull @DateTimeFormat(pattern = "HH:mm") @Nullable
        LocalTime to,

        @Nullable @Size(max = 2000) String reason) {

    static TimeForm of(Session session) {
        return new TimeForm(
                session.day(),
                LocalTime.ofInstant(session.starts(), City.ZONE),
                LocalTime.ofInstant(session.ends(), City.ZONE),
                "");
    }

    SessionTime time() {
        return DaysOfBatch.time(Objects.requireNonNull(day), Objects.requireNonNull(from), Objects.requireNonNull(to));
    }
}
