package id.go.pontianak.bangkom.foundation.staffing.web;

import id.go.pontianak.bangkom.foundation.staffing.domain.LegalStatus;
import id.go.pontianak.bangkom.foundation.staffing.domain.LegalStatus.Serving;
import id.go.pontianak.bangkom.foundation.staffing.domain.LegalStatusDesk.Wish;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a code of legal status means: its words, one a line. */
record LegalStatusForm(
        @Nullable String words,
        @Nullable Serving serving,
        @Nullable String legalBasis,
        @Nullable String reason) {

    static LegalStatusForm of(LegalStatus status) {
        return new LegalStatusForm(String.join("\n", status.words()), status.serving(), status.legalBasis(), "");
    }

    Wish wish() {
        return new Wish(
                Objects.requireNonNullElse(words, ""), serving, Objects.requireNonNullElse(legalBasis, ""), reason);
    }
}
