package id.go.pontianak.bangkom.lifecycle.plan;

import java.util.Collection;

/**
 * An amendment defers or cancels an item that was set. Same transaction: who made {@code batches} of it refuses while one of them is still held.
 */
public record PlanItemWithdrawn(PlanItem item, Collection<String> batches) {}
