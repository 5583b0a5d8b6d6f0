package id.go.pontianak.bangkom.foundation.workflow;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a card of the board says beside the counts of its cases: how many of them there is room for, and the day on which something happens
 * to it next.
 */
public record CardFacts(int room, @Nullable LocalDate next) {}
