package id.go.pontianak.bangkom.lifecycle.eligibility;

import java.util.List;
import java.util.Set;

/**
 * One rule of eligibility that speaks. {@code rule} is its id (E01 to E15); {@code detail} a message key, {@code arguments} go with it.
 */
public record Finding(String rule, Kind kind, String detail, List<String> arguments) {

    public static final String PREFIX = "eligibility.";

    private static final Set<String> PERSONNEL = Set.of("E01", "E02");
    private static final Set<String> LEAVE = Set.of("E03.absence", "E03.unknown");

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

    /** Status, discipline and leave are nobody's business but HR's and his own: others read which rule speaks, not why. */
    public boolean confidential() {
        return PERSONNEL.contains(rule) || LEAVE.contains(reason());
    }

    /** Rule and reason, such as {@code E03.absence}. */
    public String reason() {
        return detail.substring(PREFIX.length());
    }

    public boolean refuses() {
        return kind == Kind.HARD;
    }
}
