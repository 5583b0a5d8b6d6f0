package id.go.pontianak.bangkom.lifecycle.plan;

import java.util.Collection;

/**
 * An item that was set is to be deferred or cancelled. Same transaction: who made {@code batches} of it refuses while one of them is still held.
 */
public record PlanItemWithdrawn(PlanItem item, Collection<String> batches) {}
