package id.go.pontianak.bangkom.lifecycle.batch.list;

import org.jspecify.annotations.Nullable;

/** What the Kabid says to a list: {@code approved} or {@code returned} with a reason. */
public record EndorseListForm(String outcome, @Nullable String reason) {}
