package id.go.pontianak.bangkom.lifecycle.catalogue.web;

import id.go.pontianak.bangkom.foundation.forms.Blank;
import id.go.pontianak.bangkom.lifecycle.catalogue.provider.Provider;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A provider; {@code code} is asked only when one is added. */
record ProviderForm(
        @Size(max = 20) @Nullable String code,
        @NotBlank @Size(max = 200) String name,
        @NotNull Provider.@Nullable Kind kind,
        @Size(max = 300) @Nullable String address,
        @Size(max = 200) @Nullable String contactName,
        @Email @Size(max = 200) @Nullable String contactEmail,
        @Size(max = 300) @Nullable String accreditation,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate accreditedUntil,

        @NotBlank @Pattern(regexp = "true|false") String issuesOwnNumbers,
        @NotBlank @Pattern(regexp = "active|inactive") String state) {

    private static final String ACTIVE = "active";

    static ProviderForm fresh() {
        return Blank.form(ProviderForm.class, Map.of("issuesOwnNumbers", "false", "state", ACTIVE));
    }

    static ProviderForm of(Provider provider) {
        return new ProviderForm(
                provider.code(),
                provider.name(),
                provider.kind(),
                provider.address(),
                provider.contactName(),
                provider.contactEmail(),
                provider.accreditation(),
                provider.accreditedUntil(),
                String.valueOf(provider.issuesOwnNumbers()),
                provider.active() ? ACTIVE : "inactive");
    }

    Provider provider(String named) {
        return new Provider(
                named,
                name.strip(),
                Objects.requireNonNull(kind),
                text(address),
                text(contactName),
                text(contactEmail),
                text(accreditation),
                accreditedUntil,
                Boolean.parseBoolean(issuesOwnNumbers),
                ACTIVE.equals(state));
    }

    String named() {
        return text(code);
    }

    private static String text(@Nullable String entered) {
        return entered == null ? "" : entered.strip();
    }
}
