package id.go.pontianak.bangkom.lifecycle.plan.web;

import id.go.pontianak.bangkom.foundation.forms.Blank;
import id.go.pontianak.bangkom.lifecycle.catalogue.Mode;
import id.go.pontianak.bangkom.lifecycle.plan.Funding;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Content;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Indicator;
import id.go.pontianak.bangkom.lifecycle.plan.PlanPlace;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The content of an item as it is entered; its batches, quotas and costs are {@link PlanItemFields}. */
public record PlanItemForm(
        @NotBlank @Size(max = 200) String title,
        @Size(max = 40) @Nullable String programme,
        @NotBlank @Size(max = 300) String competency,
        @Min(1) @Max(5) @Nullable Integer level,
        @NotBlank @Size(max = 500) String target,
        @NotNull Mode mode,
        @NotNull PlanPlace place,
        @Size(max = 200) @Nullable String venue,
        @NotBlank @Size(max = 40) String provider,
        @Size(max = 300) @Nullable String partners,
        @NotNull @Min(1) @Max(2000) Integer hours,
        @NotBlank @Size(max = 300) String curriculum,
        @NotNull Funding funding,
        @Size(max = 300) @Nullable String indicator,
        @Size(max = 100) @Nullable String baseline,
        @Size(max = 100) @Nullable String goal,
        @NotNull @Min(1) @Max(3) Integer priority,
        @NotBlank @Size(max = 200) String official,
        @Size(max = 1000) @Nullable String note) {

    public static PlanItemForm fresh() {
        return Blank.form(PlanItemForm.class, Map.of("priority", 2, "official", "Kepala Bidang"));
    }

    public static PlanItemForm of(Content content) {
        return new PlanItemForm(
                content.title(),
                content.programme(),
                content.competency(),
                content.level(),
                content.target(),
                content.mode(),
                content.place(),
                content.venue(),
                content.provider(),
                content.partners(),
                content.hours(),
                content.curriculum(),
                content.funding(),
                content.indicator().name(),
                content.indicator().baseline(),
                content.indicator().goal(),
                content.priority(),
                content.official(),
                content.note());
    }

    Content content() {
        return new Content(
                title.strip(),
                programme == null || programme.isBlank() ? null : programme,
                competency.strip(),
                level,
                target.strip(),
                mode,
                place,
                text(venue),
                provider,
                text(partners),
                hours,
                curriculum.strip(),
                funding,
                new Indicator(text(indicator), text(baseline), text(goal)),
                priority,
                official.strip(),
                text(note));
    }

    private static String text(@Nullable String entered) {
        return Objects.requireNonNullElse(entered, "").strip();
    }
}
