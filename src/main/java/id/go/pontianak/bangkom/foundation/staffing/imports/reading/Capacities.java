package id.go.pontianak.bangkom.foundation.staffing.imports.reading;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Kinds of assignment as BKN codes them; only those that make somebody answer for an office. */
public final class Capacities {

    private static final Set<String> KNOWN = Set.of("D", "PLT", "PLH", "PJ");

    private static final Map<String, String> IN_WORDS = Map.of(
            "DEFINITIF", "D",
            "PELAKSANA TUGAS", "PLT",
            "PELAKSANA HARIAN", "PLH",
            "PENJABAT", "PJ");

    private Capacities() {}

    /** {@code Plt.} and {@code Pelaksana Tugas} are PLT. */
    public static String written(String text) {
        String upper = text.toUpperCase(Locale.ROOT).replace(".", "").strip();
        return IN_WORDS.getOrDefault(upper, upper);
    }

    /** As letters and door plates have it. */
    public static String spoken(String capacity) {
        return switch (capacity) {
            case "D" -> "Definitif";
            case "PLT" -> "Plt.";
            case "PLH" -> "Plh.";
            case "PJ" -> "Pj.";
            default -> capacity;
        };
    }

    public static boolean known(String capacity) {
        return KNOWN.contains(capacity);
    }

    /** Plt and Plh are appointed for a time; a definitive holder until his successor comes. */
    public static boolean needsEnd(String capacity) {
        return capacity.equals("PLT") || capacity.equals("PLH");
    }
}
