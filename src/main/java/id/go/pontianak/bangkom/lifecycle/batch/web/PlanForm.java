package id.go.pontianak.bangkom.lifecycle.batch.web;

import id.go.pontianak.bangkom.foundation.forms.Blank;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPlan;
import id.go.pontianak.bangkom.lifecycle.batch.Schedule;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A batch to be planned; the quota comes as one field per unit ({@link QuotaFields}). */
record PlanForm(
        @NotBlank String programme,

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

        @NotNull Batch.@Nullable Mode mode,
        @NotNull Batch.@Nullable Location location,
        @NotBlank @Size(max = 200) String place,
        @NotNull @Nullable Integer seats) {

    static PlanForm fresh() {
        return Blank.form(
                PlanForm.class, Map.of("mode", Batch.Mode.TATAP_MUKA, "location", Batch.Location.IN_TOWN, "seats", 30));
    }

    Schedule schedule() {
        return new Schedule(
                Objects.requireNonNull(opens),
                Objects.requireNonNull(nominationDeadline),
                Objects.requireNonNull(selectionDate),
                Objects.requireNonNull(starts),
                Objects.requireNonNull(ends));
    }

    BatchPlan plan(Map<String, Integer> quota) {
        return new BatchPlan(
                programme,
                schedule(),
                Objects.requireNonNull(mode),
                Objects.requireNonNull(location),
                place.strip(),
                new BatchPlan.Seating(Objects.requireNonNull(seats), quota));
    }
}
