package id.go.pontianak.bangkom.lifecycle.ledger.evidence;

import id.go.pontianak.bangkom.lifecycle.ledger.HealthProfession;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says he learned elsewhere. {@code form} is the BKN kind of training; {@code statedHours} what the certificate states, null where it
 * states none and {@code amount} days or activities are converted; {@code points} null where it gives none.
 */
public record EvidenceClaim(
        String title,
        int form,
        Held held,
        Amount amount,
        Certificate certificate,
        String relevance,
        @Nullable Points points) {

    /** By whom, where and when. */
    public record Held(String provider, String place, LocalDate started, LocalDate completed, boolean international) {}

    public record Amount(
            @Nullable Integer statedHours, @Nullable Integer count) {}

    /** Credit points (SKP) that the training gives in a health profession, under the number of the body that gave them. */
    public record Points(HealthProfession profession, String number, BigDecimal value) {}

    /** {@code day} is that of its issue. */
    public record Certificate(String number, @Nullable LocalDate day) {}
}
