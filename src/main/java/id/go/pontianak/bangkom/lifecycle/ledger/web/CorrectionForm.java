package id.go.pontianak.bangkom.lifecycle.ledger.web;

import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A credit as it should have been. */
record CorrectionForm(
        @NotBlank @Size(max = 300) String title,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate started,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @NotNull @Nullable
        LocalDate completed,

        @NotNull @Min(0) @Max(2000) @Nullable Integer hours,
        @Size(max = 300) @Nullable String provider,
        @Size(max = 100) @Nullable String certificate,
        @NotBlank @Size(max = 300) String evidence,
        @Nullable String reason) {

    static CorrectionForm of(Training training) {
        Training.Details details = training.details();
        return new CorrectionForm(
                training.title(),
                details.started(),
                training.completed(),
                training.learningHours().value(),
                details.provider(),
                details.certificateNumber(),
                training.evidence(),
                "");
    }

    /** What the form does not ask stays. */
    Training corrected(Training before) {
        Training.Details details = new Training.Details(
                started,
                text(provider),
                before.details().form(),
                text(certificate),
                before.details().international());
        return new Training(
                before.programme(),
                title.strip(),
                Objects.requireNonNull(completed),
                new LearningHours(Objects.requireNonNull(hours)),
                evidence.strip(),
                details);
    }

    private static String text(@Nullable String entered) {
        return entered == null ? "" : entered.strip();
    }
}
