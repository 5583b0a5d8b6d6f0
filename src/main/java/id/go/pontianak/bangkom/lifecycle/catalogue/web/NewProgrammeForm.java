package id.go.pontianak.bangkom.lifecycle.catalogue.web;

import id.go.pontianak.bangkom.foundation.directory.PositionTier;
import id.go.pontianak.bangkom.lifecycle.catalogue.EvaluationLevel;
import id.go.pontianak.bangkom.lifecycle.catalogue.Mode;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeText;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVersion;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A programme to be added: the fields of {@link TextForm} and of {@link VersionForm} with its code. */
record NewProgrammeForm(
        @NotBlank @Size(max = 20) String code,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 200) String nameEnglish,
        @NotBlank String field,
        @NotNull @Min(1) @Max(25) @Nullable Integer form,
        @NotBlank String heldBy,
        @Nullable String partner,
        @Min(1) @Max(1000) @Nullable Integer fewest,
        @Min(1) @Max(1000) @Nullable Integer most,
        @Size(max = 300) @Nullable String curriculum,
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
        @Nullable String reason) {

    /** The ticks of the page. */
    public List<String> chosenTiers() {
        return tiers == null ? List.of() : tiers.stream().map(Enum::name).toList();
    }

    /** The same. */
    public List<String> chosenLevels() {
        return levels == null ? List.of() : levels.stream().map(Enum::name).toList();
    }

    ProgrammeText text() {
        return new TextForm(name, nameEnglish, field, form, heldBy, partner, fewest, most, curriculum).text();
    }

    /** Holds from this day. */
    ProgrammeVersion version(LocalDate from) {
        return new VersionForm(
                        learningHours,
                        mode,
                        method,
                        audience,
                        tiers,
                        minimumGrade,
                        minimumServiceYears,
                        attendancePercent,
                        passingScore,
                        remedial,
                        reading,
                        graded,
                        levels,
                        delayedDays,
                        from,
                        reason)
                .version();
    }
}
