package id.go.pontianak.bangkom.lifecycle.result;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The result of one participant. {@code outcome} null: nothing is recorded yet. {@code before} is what it was when the results were handed up
 * the time before, for the difference after a return.
 */
public record ParticipantResult(
        String batch,
        PersonId person,
        Suggested suggested,
        Measured measured,
        Recorded recorded,
        HandedUp handedUp,
        @Nullable Instant postedAt,
        int version) {

    /** By the rule; {@code outcome} null while something is missing. */
    public record Suggested(@Nullable ResultOutcome outcome, List<Explanation> because) {}

    /** Attendance in percent and scores from 0 to 100. */
    public record Measured(
            @Nullable Integer attendance,
            @Nullable BigDecimal pre,
            @Nullable BigDecimal post) {

        /** A score after the training, and nothing else. */
        public static Measured scored(@Nullable BigDecimal post) {
            return new Measured(null, null, post);
        }
    }

    /** {@code certificate} is the number that an outside organiser gave; {@code note} why the outcome is another than the suggested one. */
    public record Recorded(
            @Nullable ResultOutcome outcome,
            @Nullable String grade,
            @Nullable String certificate,
            @Nullable String note) {

        /** As the rule has it: not graded yet, and nothing to explain. */
        public static Recorded asSuggested(@Nullable ResultOutcome suggested, @Nullable String certificate) {
            return new Recorded(suggested, null, certificate, null);
        }
    }

    /** The outcome when the results were handed up last, and the time before. */
    public record HandedUp(
            @Nullable ResultOutcome last, @Nullable ResultOutcome former) {

        public static final HandedUp NEVER = new HandedUp(null, null);
    }

    /** Recorded otherwise than suggested, or recorded while there was nothing to suggest. */
    public boolean deviates() {
        return recorded.outcome() != null && recorded.outcome() != suggested.outcome();
    }

    public boolean posted() {
        return postedAt != null;
    }

    /** What stood there the time before, where it is another now; null otherwise. */
    public @Nullable ResultOutcome changedFrom(ResultStatus status) {
        ResultOutcome before = status == ResultStatus.RECORDING ? handedUp.last() : handedUp.former();
        return before == null || Objects.equals(before, recorded.outcome()) ? null : before;
    }

    public ParticipantResult with(Suggested itsSuggested, Measured itsMeasured) {
        return new ParticipantResult(batch, person, itsSuggested, itsMeasured, recorded, handedUp, postedAt, version);
    }

    /** Recorded as the rule has it, with the number that it had. */
    public ParticipantResult asSuggested() {
        return recorded(Recorded.asSuggested(suggested.outcome(), recorded.certificate()));
    }

    public ParticipantResult recorded(Recorded itsRecorded) {
        return new ParticipantResult(batch, person, suggested, measured, itsRecorded, handedUp, postedAt, version);
    }

    /** As it goes up now. */
    public ParticipantResult handedUpNow() {
        HandedUp now = new HandedUp(recorded.outcome(), handedUp.last());
        return new ParticipantResult(batch, person, suggested, measured, recorded, now, postedAt, version);
    }
}
