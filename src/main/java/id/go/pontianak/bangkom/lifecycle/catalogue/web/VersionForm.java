package id.go.pontianak.bangkom.lifecycle.catalogue.web;

import id.go.pontianak.bangkom.foundation.directory.PositionTier;
import id.go.pontianak.bangkom.lifecycle.catalogue.CompletionTerms;
import id.go.pontianak.bangkom.lifecycle.catalogue.EvaluationLevel;
import id.go.pontianak.bangkom.lifecycle.catalogue.Mode;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeTerms;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVersion;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What counts legally of a programme, with the day from which it holds and the reason. */
record VersionForm(
        @NotNull @Min(0) @Max(2000) @Nullable Integer learningHours,
        @NotNull @Nullable Mode mode,
        @NotBlank @Size(max = 300) String method,
        @NotBlank @Size(max = 300) String audience,
        @Nullable Set<PositionTier> tiers,
        @Nullable Integer minimumGrade,
        @Min(0) @Max(40) @Nullable Integer minimumServiceYears,
        @Min(0) @Max(100) @Nullable Integer attendancePercent,
        @Min(0) @Max(100) @Nullable Integer passingScore,
        @Nullable Boolean remedial,
        @Nullable Boolean reading,
        @Nullable Boolean graded,
        @Nullable Set<EvaluationLevel> levels,
        @Nullable Integer delayedDays,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @NotNull @Nullable
        LocalDate from,

        @Nullable String reason) {

    static VersionForm of(ProgrammeTerms terms) {
        return new VersionForm(
                terms.learningHours(),
                terms.mode(),
                terms.method(),
                terms.audience(),
                terms.tiers(),
                terms.minimumGrade(),
                terms.minimumServiceYears(),
                terms.completion().attendancePercent(),
                terms.completion().passingScore(),
                terms.completion().remedial(),
                terms.completion().reading(),
                terms.completion().graded(),
                terms.completion().levels(),
                terms.completion().delayedDays(),
                null,
                "");
    }

    /** The ticks of the page. */
    public List<String> chosenTiers() {
        return tiers == null ? List.of() : tiers.stream().map(Enum::name).toList();
    }

    /** The same. */
    public List<String> chosenLevels() {
        return levels == null ? List.of() : levels.stream().map(Enum::name).toList();
    }

    ProgrammeVersion version() {
        ProgrammeTerms terms = new ProgrammeTerms(
                Objects.requireNonNull(learningHours),
                Objects.requireNonNull(mode),
                method.strip(),
                audience.strip(),
                tiers == null ? Set.of() : tiers,
                minimumGrade,
                minimumServiceYears,
                new CompletionTerms(
                        attendancePercent,
                        passingScore,
                        Boolean.TRUE.equals(remedial),
                        Boolean.TRUE.equals(reading),
                        Boolean.TRUE.equals(graded),
                        levels == null ? Set.of() : levels,
                        delayedDays));
        return new ProgrammeVersion(0, Objects.requireNonNull(from), terms, reason == null ? "" : reason);
    }
}
