package id.go.pontianak.bangkom.foundation.decisionform;

import org.jspecify.annotations.Nullable;

/** Why somebody does something, as he entered it: in words, and what he chose from the list, if anything. */
public record Why(String words, @Nullable String ground) {

    /** The field of every form that asks for a choice from a list. */
    public static final String GROUND = "ground";

    /** Nothing was chosen. */
    public static Why of(String words) {
        return new Why(words, null);
    }
}
