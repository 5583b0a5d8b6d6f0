package id.go.pontianak.bangkom.lifecycle.evaluation;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVerdict;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The evaluation of one batch, or the review of all batches of a programme in a year, as a case. {@code learning}: the programme tests learning, so that a verdict is proposed. {@code version} grows with each
 * step, so that nobody decides about what he has not seen. {@code recommended} is what is put forward now, {@code decided} what holds.
 */
public record Evaluation(
        String batch,
        String number,
        String programme,
        EvaluationStatus status,
        int version,
        boolean learning,
        Reaction reaction,
        @Nullable String returnedBecause,
        Hands hands,
        @Nullable ProgrammeVerdict recommended,
        @Nullable ProgrammeVerdict decided) {

    /** {@code until} is the exclusive end of the window. */
    public record Reaction(Instant until, boolean closed) {}

    /** Who reviewed, endorsed and decided; null: nobody yet. */
    public record Hands(
            @Nullable PersonId reviewedBy,
            @Nullable PersonId endorsedBy,
            @Nullable PersonId decidedBy,
            @Nullable Instant decidedAt) {

        public static final Hands NOBODY = new Hands(null, null, null, null);
    }

    private static final String BATCH = "BATCH-";
    private static final String FINAL = "-F";
    private static final String REVIEW = "REVIEW-";

    /** {@code EVAL-MP01-2027-1-F} of {@code BATCH-MP01-2027-1}: the second one, in which behaviour at work counts. */
    public static String finalOf(String batch) {
        return numberOf(batch) + FINAL;
    }

    /** {@code REVIEW-MP01-2027} of {@code MP-01}: all its batches of a year. */
    public static String reviewOf(String programme, int year) {
        return REVIEW + programme.replace("-", "") + '-' + year;
    }

    /** Whether it is about all batches of a programme in a year; {@link #batch} is the last of them. */
    public boolean review() {
        return isReview(number);
    }

    static boolean isReview(String number) {
        return number.startsWith(REVIEW);
    }

    /** The year of a review. */
    public int year() {
        return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
    }

    /** Whether behaviour at work counts in it. */
    public boolean last() {
        return number.endsWith(FINAL);
    }

    /** {@code EVAL-MP01-2027-1} of {@code BATCH-MP01-2027-1}. */
    public static String numberOf(String batch) {
        return "EVAL-" + (batch.startsWith(BATCH) ? batch.substring(BATCH.length()) : batch);
    }
}
