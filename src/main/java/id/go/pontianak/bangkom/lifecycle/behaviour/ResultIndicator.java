package id.go.pontianak.bangkom.lifecycle.behaviour;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a batch is to change in the work of units (Kirkpatrick, level 4): chosen with baseline and goal when it was planned, measured afterwards; {@code measured}
 * is null before that. {@code planned}: the plan chose it.
 */
public record ResultIndicator(
        String batch,
        String words,
        String baseline,
        String goal,
        boolean planned,
        @Nullable Measured measured) {

    /** What became of it; the name completes {@code behaviour.outcome.<name>}. */
    public enum Outcome {
        REACHED,
        BETTER,
        SAME,
        WORSE,
        UNMEASURABLE
    }

    /** {@code value} may be empty where it cannot be measured; {@code evidence} says where it can be looked up. */
    public record Measured(String value, Outcome outcome, String evidence, LocalDate day) {}

    /** One of those to choose from; {@code rises}: more of it is better. */
    public record Choice(int position, String words, String source, boolean rises) {}
}
