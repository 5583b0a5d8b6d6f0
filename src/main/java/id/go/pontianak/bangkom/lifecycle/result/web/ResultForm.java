package id.go.pontianak.bangkom.lifecycle.result.web;

import id.go.pontianak.bangkom.lifecycle.result.ParticipantResult;
import id.go.pontianak.bangkom.lifecycle.result.ParticipantResult.Measured;
import id.go.pontianak.bangkom.lifecycle.result.ResultChange;
import id.go.pontianak.bangkom.lifecycle.result.ResultOutcome;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The result of one participant as it is entered. */
record ResultForm(
        @Nullable ResultOutcome outcome,
        @Min(0) @Max(100) @Nullable Integer attendance,

        @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Nullable
        BigDecimal pre,

        @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Nullable
        BigDecimal post,

        @Size(max = 100) @Nullable String certificate,
        @Size(max = 2000) @Nullable String note) {

    static ResultForm of(ParticipantResult result) {
        Measured measured = result.measured();
        return new ResultForm(
                result.recorded().outcome(),
                measured.attendance(),
                plain(measured.pre()),
                plain(measured.post()),
                result.recorded().certificate(),
                result.recorded().note());
    }

    ResultChange change() {
        String number = certificate == null || certificate.isBlank() ? null : certificate.strip();
        return new ResultChange(outcome, new Measured(attendance, pre, post), number, note);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal score) {
        return score == null ? null : new BigDecimal(score.stripTrailingZeros().toPlainString());
    }
}
