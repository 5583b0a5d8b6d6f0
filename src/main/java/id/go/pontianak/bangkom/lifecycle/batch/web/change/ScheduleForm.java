package id.go.pontianak.bangkom.lifecycle.batch.web.change;

import id.go.pontianak.bangkom.foundation.decisionform.Why;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Schedule;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** New dates with the reason. */
record ScheduleForm(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @NotNull @Nullable
        LocalDate opens,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @NotNull @Nullable
        LocalDate nominationDeadline,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @NotNull @Nullable
        LocalDate selectionDate,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @NotNull @Nullable
        LocalDate starts,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @NotNull @Nullable
        LocalDate ends,

        @Nullable String ground,
        @NotBlank @Size(max = 4000) String reason) {

    static ScheduleForm of(Batch batch) {
        return new ScheduleForm(
                batch.opens(),
                batch.nominationDeadline(),
                batch.selectionDate(),
                batch.period().from(),
                batch.period().to(),
                "",
                "");
    }

    Why why() {
        return new Why(reason, ground);
    }

    Schedule schedule() {
        return new Schedule(
                Objects.requireNonNull(opens),
                Objects.requireNonNull(nominationDeadline),
                Objects.requireNonNull(selectionDate),
                Objects.requireNonNull(starts),
                Objects.requireNonNull(ends));
    }
}
