package id.go.pontianak.bangkom.lifecycle.evaluation;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVerdict;
import id.go.pontianak.bangkom.lifecycle.evaluation.Opinion.Step;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
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
        @Nullable ProgrammeVerdict decided)
        implements CaseNumber.Bearer {

    private static final String BATCH = "BATCH-";
    private static final String FINAL = "-F";
    private static final String REVIEW = "REVIEW-";

    /** {@code until} is the exclusive end of the window. */
    public record Reaction(Instant until, boolean closed) {}

    /** By whom each step was taken that has been taken, and when it was decided. */
    public record Hands(Map<Step, PersonId> taken, @Nullable Instant decidedAt) {

        public static final Hands NOBODY = new Hands(Map.of(), null);

        public Hands {
            taken = Map.copyOf(taken);
        }

        public @Nullable PersonId by(Step step) {
            return taken.get(step);
        }

        Hands with(Step step, PersonId by) {
            Map<Step, PersonId> more = new EnumMap<>(Step.class);
            more.putAll(taken);
            more.put(step, by);
            return new Hands(more, decidedAt);
        }

        Hands decided(PersonId by, Instant at) {
            return new Hands(with(Step.DECIDE, by).taken, at);
        }
    }

    /** One step further; all else stands. */
    Evaluation at(EvaluationStatus step) {
        return new Evaluation(
                batch,
                number,
                programme,
                step,
                version,
                learning,
                reaction,
                returnedBecause,
                hands,
                recommended,
                decided);
    }

    /** Nobody answers any more. */
    Evaluation closed() {
        Reaction closed = new Reaction(reaction.until(), true);
        return new Evaluation(
                batch,
                number,
                programme,
                status,
                version,
                learning,
                closed,
                returnedBecause,
                hands,
                recommended,
                decided);
    }

    /** Nothing is put forward and nothing holds. */
    Evaluation withoutVerdict() {
        return judged(null, null);
    }

    /** Put forward, by the table or by an official; nothing holds yet. */
    Evaluation proposing(@Nullable ProgrammeVerdict verdict) {
        return judged(verdict, null);
    }

    Evaluation holding(ProgrammeVerdict verdict) {
        return judged(verdict, verdict);
    }

    /** As these people passed it on. */
    Evaluation passedOn(Hands people) {
        return leftBy(people, null);
    }

    /** Back to the analyst, who begins again. */
    Evaluation givenBack(String because) {
        return leftBy(Hands.NOBODY, because);
    }

    private Evaluation leftBy(Hands people, @Nullable String because) {
        return new Evaluation(
                batch, number, programme, status, version, learning, reaction, because, people, recommended, decided);
    }

    private Evaluation judged(@Nullable ProgrammeVerdict proposed, @Nullable ProgrammeVerdict holds) {
        return new Evaluation(
                batch, number, programme, status, version, learning, reaction, returnedBecause, hands, proposed, holds);
    }

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
