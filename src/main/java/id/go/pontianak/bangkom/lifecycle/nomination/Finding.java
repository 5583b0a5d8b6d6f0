package id.go.pontianak.bangkom.lifecycle.nomination;

import java.util.List;

/**
 * One rule of eligibility that speaks. {@code rule} is its id (E01 to E15); {@code detail} a message key with {@code arguments} for HR and
 * the nominee; others read only {@link #summary}.
 */
public record Finding(String rule, Kind kind, String detail, List<String> arguments) {

    public enum Kind {
        /** Refuses. */
        HARD,
        /** Needs a reason. */
        SOFT,
        /** A fact is missing: HR verifies. */
        UNKNOWN,
        /** Speaks for the nominee when the list is ranked. */
        RANKING
    }

    /** Discipline and health are nobody's business but HR's: a message key that names the rule only. */
    public String summary() {
        return "nomination.eligibility." + rule + ".summary";
    }

    public boolean refuses() {
        return kind == Kind.HARD;
    }
}
