package id.go.pontianak.bangkom.demo.clock;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** How far: one of the buttons, or a day and time of one's own. */
record ClockForm(
        @Nullable Choice choice,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate day,

        @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) @Nullable
        LocalTime time) {

    enum Choice {
        NEXT_MORNING,
        NEXT_DAY,
        NEXT_WEEK,
        CHOSEN
    }
}
