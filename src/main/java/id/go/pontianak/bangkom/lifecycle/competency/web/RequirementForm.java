package id.go.pontianak.bangkom.lifecycle.competency.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What one position asks of one competency: a level, 0 for none, or what its tier and title say. */
record RequirementForm(
        @NotBlank @Size(max = 20) String competency,
        @NotBlank @Pattern(regexp = "[0-5]|rule") String level,
        @Size(max = 2000) @Nullable String reason) {

    @Nullable
    Integer asked() {
        return level.equals("rule") ? null : Integer.valueOf(level);
    }
}
