package id.go.pontianak.bangkom.lifecycle.batch;

import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import java.time.LocalDate;

/** The days of a batch, in their order: the call opens and closes, the list is proposed, the training runs. */
public record Schedule(
        LocalDate opens, LocalDate nominationDeadline, LocalDate selectionDate, LocalDate starts, LocalDate ends) {

    public Schedule {
        requireOrder("nominationDeadline", !nominationDeadline.isBefore(opens));
        requireOrder("selectionDate", selectionDate.isAfter(nominationDeadline));
        requireOrder("starts", starts.isAfter(selectionDate));
        requireOrder("ends", !ends.isBefore(starts));
    }

    private static void requireOrder(String field, boolean ordered) {
        if (!ordered) {
            throw RuleViolated.at(field, "refusal.batch.order." + field);
        }
    }
}
