package id.go.pontianak.bangkom.lifecycle.plan.change;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItemEntry;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change as it is read. {@code number} is that of its case: the number of the item, with {@code -2} for the second change of it;
 * {@code entry} what the item shall be, null where only its status changes; {@code total} what the item costs; {@code letter} by which an
 * activity outside the plan was offered, {@code letterFile} its stored file.
 */
public record ItemChange(
        String number,
        int year,
        String item,
        ItemChangeKind kind,
        ItemChangeStatus status,
        String title,
        @Nullable PlanItemEntry entry,
        Rupiah total,
        String ground,
        @Nullable String letter,
        @Nullable UUID letterFile,
        PersonId openedBy,
        Instant openedAt,
        @Nullable String returnedBecause,
        int revision) {}
