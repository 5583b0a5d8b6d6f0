package id.go.pontianak.bangkom.lifecycle.ledger.web;

import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.ledger.HealthProfession;
import id.go.pontianak.bangkom.lifecycle.ledger.evidence.EvidenceClaim;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.multipart.MultipartFile;

/** What somebody enters from a certificate. */
record EvidenceForm(
        @Size(max = 40) @Nullable String employeeNumber,
        @NotBlank @Size(max = 300) String title,
        @NotNull @Min(1) @Max(25) @Nullable Integer form,
        @NotBlank @Size(max = 300) String provider,
        @Size(max = 300) @Nullable String place,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @NotNull @Nullable
        LocalDate started,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @NotNull @Nullable
        LocalDate completed,

        @Min(0) @Max(2000) @Nullable Integer hours,
        @Min(1) @Max(400) @Nullable Integer amount,
        @NotBlank @Size(max = 100) String certificate,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate certificateDay,

        @Nullable Boolean international,
        @NotBlank @Size(max = 1000) String relevance,
        @Nullable HealthProfession profession,
        @Size(max = 100) @Nullable String pointsNumber,

        @DecimalMin("0.01") @DecimalMax("999.99") @Digits(integer = 3, fraction = 2) @Nullable
        BigDecimal points,

        @Nullable MultipartFile file) {

    static EvidenceForm of(EvidenceClaim claim) {
        EvidenceClaim.Held held = claim.held();
        EvidenceClaim.@Nullable Points points = claim.points();
        return new EvidenceForm(
                "",
                claim.title(),
                claim.form(),
                held.provider(),
                held.place(),
                held.started(),
                held.completed(),
                claim.amount().statedHours(),
                claim.amount().count(),
                claim.certificate().number(),
                claim.certificate().day(),
                held.international(),
                claim.relevance(),
                points == null ? null : points.profession(),
                points == null ? "" : points.number(),
                points == null ? null : points.value(),
                null);
    }

    EvidenceClaim claim() {
        return new EvidenceClaim(
                title.strip(),
                Objects.requireNonNull(form),
                new EvidenceClaim.Held(
                        provider.strip(),
                        place == null ? "" : place.strip(),
                        Objects.requireNonNull(started),
                        Objects.requireNonNull(completed),
                        Boolean.TRUE.equals(international)),
                new EvidenceClaim.Amount(hours, amount),
                new EvidenceClaim.Certificate(certificate.strip(), certificateDay),
                relevance.strip(),
                credited());
    }

    /** All three or none. */
    private EvidenceClaim.@Nullable Points credited() {
        String number = pointsNumber == null ? "" : pointsNumber.strip();
        if (profession == null && number.isEmpty() && points == null) {
            return null;
        }
        if (profession == null) {
            throw RuleViolated.at("profession", "refusal.ledger.evidence.points");
        }
        if (number.isEmpty()) {
            throw RuleViolated.at("pointsNumber", "refusal.ledger.evidence.points");
        }
        if (points == null) {
            throw RuleViolated.at("points", "refusal.ledger.evidence.points");
        }
        return new EvidenceClaim.Points(profession, number, points);
    }

    /** Empty where none was chosen. */
    NamedFile named() {
        try {
            return file == null
                    ? new NamedFile("", new byte[0])
                    : new NamedFile(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    boolean hasFile() {
        return file != null && !file.isEmpty();
    }
}
