package id.go.pontianak.bangkom.lifecycle.plan;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.List;

/**
 * The batches {@code runs} of an item may be planned from now on; {@code by} set the plan. Same transaction: who makes them says so by
 * {@link PlanOpenings}, and of what is not made the item is late.
 */
public record PlanItemReleased(PlanItem item, List<PlanItem.Run> runs, PersonId by) {}
