package id.go.pontianak.bangkom.lifecycle.evaluation;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The redesign of a programme's method after the evaluation of a batch, as a case. {@code baseline} is the version the programme had when it
 * was asked for, {@code published} the one that ended it.
 */
public record Redesign(
        String number,
        String programme,
        String batch,
        Status status,
        int version,
        int baseline,
        @Nullable Design design,
        @Nullable Integer published)
        implements CaseNumber.Bearer {

    /** The name completes {@code evaluation.redesign.status.<name>}. */
    public enum Status {
        OPEN,
        /** Written down; the new version is waited for. */
        DESIGNED,
        DONE,
        /** The programme is not held any more. */
        DROPPED;

        public boolean open() {
            return this == OPEN || this == DESIGNED;
        }

        public String messageKey() {
            return "evaluation.redesign.status." + name();
        }
    }

    /** Why scores did not rise, in the organiser's words; completes {@code evaluation.redesign.cause.<name>}. */
    public enum Cause {
        DIFFICULTY,
        TRAINER,
        TIME,
        PARTICIPANTS,
        FACILITIES,
        TEST
    }

    /** What is to change, and by what the next batch shows that it helped; {@code pilot} and {@code cost} may be empty. */
    public record Design(
            Cause cause, String change, String evidence, String pilot, String cost, PersonId by, LocalDate day) {}

    /** {@code RED-MP01-2027-1} of {@code EVAL-MP01-2027-1}, {@code RED-MP01-2027} of {@code REVIEW-MP01-2027}. */
    public static String numberOf(String evaluation) {
        return "RED" + evaluation.substring(evaluation.indexOf('-'));
    }
}
