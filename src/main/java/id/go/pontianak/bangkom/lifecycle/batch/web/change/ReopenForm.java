package id.go.pontianak.bangkom.lifecycle.batch.web.change;

import id.go.pontianak.bangkom.lifecycle.batch.Schedule;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** Until when the reopened call runs, and when the list is proposed after it. */
record ReopenForm(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @NotNull @Nullable
        LocalDate nominationDeadline,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @NotNull @Nullable
        LocalDate selectionDate,

        @NotBlank @Size(max = 4000) String reason) {

    /** The days of the training stay. */
    Schedule schedule(Schedule now) {
        return new Schedule(
                now.opens(),
                Objects.requireNonNull(nominationDeadline),
                Objects.requireNonNull(selectionDate),
                now.starts(),
                now.ends());
    }
}
