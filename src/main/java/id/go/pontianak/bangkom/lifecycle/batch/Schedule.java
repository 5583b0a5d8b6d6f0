package id.go.pontianak.bangkom.lifecycle.batch;

import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

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

    private static void requireOrder(String field, boolean ordered) {
        if (!ordered) {
            throw RuleViolated.at(field, "refusal.batch.order." + field);
        }
    }
}
