package id.go.pontianak.bangkom.foundation.directory.imports;

import java.util.Set;

/** Kinds of assignment as BKN codes them; only those that make somebody answer for an office. */
final class Capacities {

    private static final Set<String> KNOWN = Set.of("D", "PLT", "PLH", "PJ");

    private Capacities() {}

    static boolean known(String capacity) {
        return KNOWN.contains(capacity);
    }

    /** Plt and Plh are appointed for a time; a definitive holder until his successor comes. */
    static boolean needsEnd(String capacity) {
        return capacity.equals("PLT") || capacity.equals("PLH");
    }
}
