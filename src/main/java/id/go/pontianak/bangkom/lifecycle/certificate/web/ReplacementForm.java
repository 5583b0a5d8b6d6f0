package id.go.pontianak.bangkom.lifecycle.certificate.web;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateOrder.Recipient;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What should have stood on a certificate. */
record ReplacementForm(
        @NotBlank @Size(max = 150) String name,
        @Size(max = 100) @Nullable String rank,
        @Size(max = 200) @Nullable String position,
        @NotBlank @Size(max = 200) String unit,
        @Nullable String reason) {

    static ReplacementForm of(Recipient recipient) {
        return new ReplacementForm(recipient.name(), recipient.rank(), recipient.position(), recipient.unit(), "");
    }

    Recipient recipient(PersonId person) {
        return new Recipient(person, name.strip(), text(rank), text(position), unit.strip());
    }

    private static String text(@Nullable String entered) {
        return entered == null ? "" : entered.strip();
    }
}
