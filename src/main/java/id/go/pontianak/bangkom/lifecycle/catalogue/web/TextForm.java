package id.go.pontianak.bangkom.lifecycle.catalogue.web;

import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a programme is called and where it belongs. */
record TextForm(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 200) String nameEnglish,
        @NotBlank String field,
        @NotNull @Min(1) @Max(25) @Nullable Integer form,
        @NotBlank String heldBy,
        @Nullable String partner,
        @Min(1) @Max(1000) @Nullable Integer fewest,
        @Min(1) @Max(1000) @Nullable Integer most,
        @Size(max = 300) @Nullable String curriculum) {

    static TextForm of(ProgrammeText text) {
        return new TextForm(
                text.name(),
                text.nameEnglish(),
                text.field(),
                text.form(),
                text.heldBy(),
                text.partner(),
                text.fewest(),
                text.most(),
                text.curriculum());
    }

    ProgrammeText text() {
        return new ProgrammeText(
                name.strip(),
                nameEnglish.strip(),
                field,
                Objects.requireNonNull(form),
                heldBy,
                partner == null || partner.isBlank() ? null : partner,
                fewest,
                most,
                curriculum == null ? "" : curriculum.strip());
    }
}
