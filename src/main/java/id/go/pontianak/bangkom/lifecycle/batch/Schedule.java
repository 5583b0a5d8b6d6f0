package id.go.pontianak.bangkom.lifecycle.batch;

import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Map;

/** The days of a batch, in their order: the call opens and closes, the list is proposed, the training runs. */
@Embeddable
public record Schedule(
        LocalDate opens, LocalDate nominationDeadline, LocalDate selectionDate, LocalDate starts, LocalDate ends) {

    public Schedule {
        requireOrder("nominationDeadline", !nominationDeadline.isBefore(opens));
        requireOrder("selectionDate", selectionDate.isAfter(nominationDeadline));
        requireOrder("starts", starts.isAfter(selectionDate));
        requireOrder("ends", !ends.isBefore(starts));
    }

    /** What has passed by this status stays as it was; the days of the training may still move once seats are given. */
    public void requireUnmoved(Schedule after, BatchStatus status) {
        requireUnmoved("opens", opens, after.opens, status.called());
        requireUnmoved("nominationDeadline", nominationDeadline, after.nominationDeadline, status.callClosed());
        requireUnmoved("selectionDate", selectionDate, after.selectionDate, status.selectionHeld());
    }

    private static void requireUnmoved(String field, LocalDate before, LocalDate after, boolean passed) {
        if (passed && !before.equals(after)) {
            throw RuleViolated.at(field, "refusal.batch.passed");
        }
    }

    /** A date that moves, moves into the future: what has happened is not undone by a date. */
    public void requireAhead(Schedule before, LocalDate today) {
        requireAhead("opens", before.opens, opens, today);
        requireAhead("nominationDeadline", before.nominationDeadline, nominationDeadline, today);
        requireAhead("selectionDate", before.selectionDate, selectionDate, today);
        requireAhead("starts", before.starts, starts, today);
        requireAhead("ends", before.ends, ends, today);
    }

    private static void requireAhead(String field, LocalDate before, LocalDate after, LocalDate today) {
        if (!before.equals(after)) {
            requireNotPast(field, after, today);
        }
    }

    /** A call that is opened again can be answered today at least. */
    public void requireDeadlineAhead(LocalDate today) {
        requireNotPast("nominationDeadline", nominationDeadline, today);
    }

    private static void requireNotPast(String field, LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            throw RuleViolated.at(field, "refusal.batch.inThePast");
        }
    }

    public Schedule withCall(LocalDate deadline, LocalDate selection) {
        return new Schedule(opens, deadline, selection, starts, ends);
    }

    public Schedule endingOn(LocalDate last) {
        return new Schedule(opens, nominationDeadline, selectionDate, starts, last);
    }

    public boolean sameTrainingDays(Schedule other) {
        return starts.equals(other.starts) && ends.equals(other.ends);
    }

    /** As the journal keeps it. */
    public Map<String, String> facts() {
        return Map.of(
                "opens", opens.toString(),
                "nominationDeadline", nominationDeadline.toString(),
                "selectionDate", selectionDate.toString(),
                "starts", starts.toString(),
                "ends", ends.toString());
    }

    /** The days of the training as the journal keeps them where they are no more: whoever is told of the move reads from when to when. */
    public Map<String, String> factsBefore() {
        return Map.of("startsBefore", starts.toString(), "endsBefore", ends.toString());
    }

    private static void requireOrder(String field, boolean ordered) {
        if (!ordered) {
            throw RuleViolated.at(field, "refusal.batch.order." + field);
        }
    }
}
