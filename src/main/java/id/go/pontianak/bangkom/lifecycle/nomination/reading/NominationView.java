package id.go.pontianak.bangkom.lifecycle.nomination.reading;

import id.go.pontianak.bangkom.foundation.approval.Purpose;
import id.go.pontianak.bangkom.foundation.approval.StepOrigin;
import id.go.pontianak.bangkom.foundation.approval.StepOutcome;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.shell.Option;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.eligibility.FindingView;
import id.go.pontianak.bangkom.lifecycle.nomination.Initiator;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A nomination as its page shows it: where it stands and what comes next, why its seat is before HR, what was decided and by whom, the rest of the route, and what the
 * reader may do; {@code offices} are those HR may ask instead. Keys are message keys.
 */
public record NominationView(
        String number,
        int version,
        NominationStatus status,
        @Nullable Instant waitUntil,
        @Nullable String endReason,
        List<String> questions,
        Person person,
        String unit,
        String programme,
        Batch batch,
        Proposed proposed,
        List<Step> steps,
        List<Planned> forecast,
        List<FindingView> findings,
        List<Option> offices,
        Actions actions) {

    public record Proposed(
            String by,
            Initiator initiator,
            Instant at,
            String motive,
            @Nullable String exception,
            @Nullable String replaces) {}

    /**
     * {@code asked} says to whom it was put, in words; {@code outcome} is null while it waits. {@code row} is the anchor of the row of the
     * table by which it came, null for a step that no table asks for.
     */
    public record Step(
            int no,
            Purpose purpose,
            StepOrigin origin,
            String asked,
            @Nullable StepOutcome outcome,
            @Nullable String decidedBy,
            @Nullable String capacity,
            @Nullable String reason,
            Instant openedAt,
            @Nullable Instant due,
            @Nullable Instant decidedAt,
            boolean byItself,
            boolean fell,
            boolean late,
            @Nullable String row) {}

    public record Planned(Purpose purpose, String asked) {}

    /** What the reader may do now. {@code task} is the path of the task that waits for him. */
    public record Actions(
            @Nullable String task,
            boolean withdraw,
            boolean replace,
            boolean takeBack,
            boolean review,
            boolean rescue,
            boolean cancel) {

        public boolean any() {
            return withdraw || replace || takeBack || review;
        }
    }

    public String statusKey() {
        return status.messageKey();
    }

    /** What comes next, in a sentence; whoever has to confirm his seat reads of himself. */
    public String nextKey() {
        boolean own = status == NominationStatus.SEATED && actions.task() != null;
        return "nomination.next." + (own ? "own." : "") + status;
    }

    public boolean ended() {
        return status.ended();
    }
}
