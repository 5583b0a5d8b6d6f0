package id.go.pontianak.bangkom.lifecycle.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says he learned elsewhere. {@code form} is the BKN kind of training; {@code statedHours} what the certificate states, null where it
 * states none and {@code amount} days or activities are converted.
 */
public record EvidenceClaim(
        String title, int form, Held held, Amount amount, Certificate certificate, String relevance) {

    /** By whom, where and when. */
    public record Held(String provider, String place, LocalDate started, LocalDate completed, boolean international) {}

    public record Amount(
            @Nullable Integer statedHours, @Nullable Integer count) {}

    /** {@code day} is that of its issue. */
    public record Certificate(String number, @Nullable LocalDate day) {}
}
