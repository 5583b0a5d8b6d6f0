package id.go.pontianak.bangkom.lifecycle.assessment.web;

import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.lifecycle.assessment.domain.TestWindow;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** From when until when a test may be sat, in the hours of the city. */
record WindowForm(
        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @NotNull @DateTimeFormat(pattern = "HH:mm") @Nullable
        LocalTime fromTime,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate until,

        @NotNull @DateTimeFormat(pattern = "HH:mm") @Nullable
        LocalTime untilTime) {

    /** A window that ends with its day is shown with its last minute. */
    static WindowForm of(TestWindow window) {
        Instant last = window.closes().minusSeconds(1);
        boolean wholeDay = time(window.closes()).equals(LocalTime.MIDNIGHT);
        return new WindowForm(
                day(window.opens()),
                time(window.opens()),
                day(wholeDay ? last : window.closes()),
                time(wholeDay ? last : window.closes()));
    }

    TestWindow window() {
        return new TestWindow(
                at(Objects.requireNonNull(from), Objects.requireNonNull(fromTime)),
                at(Objects.requireNonNull(until), Objects.requireNonNull(untilTime)));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(City.ZONE).toInstant();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, City.ZONE);
    }

    private static LocalTime time(Instant instant) {
        return LocalTime.ofInstant(instant, City.ZONE).withSecond(0).withNano(0);
    }
}
