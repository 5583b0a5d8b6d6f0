package id.go.pontianak.bangkom.lifecycle.result.domain;

import java.math.BigDecimal;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The qualification printed for a score in graded programmes (Peraturan LAN 1/2021 and 5/2022): above 90 Sangat Memuaskan, and so on. */
public final class Qualification {

    private static final String LEAST = "Tidak Memuaskan";

    /** By the score above which each begins. */
    private static final NavigableMap<BigDecimal, String> ABOVE = new TreeMap<>(Map.of(
            BigDecimal.valueOf(60), "Kurang Memuaskan",
            BigDecimal.valueOf(70), "Cukup Memuaskan",
            BigDecimal.valueOf(80), "Memuaskan",
            BigDecimal.valueOf(90), "Sangat Memuaskan"));

    private Qualification() {}

    public static String of(BigDecimal score) {
        Map.Entry<BigDecimal, String> entry = ABOVE.lowerEntry(score);
        return entry == null ? LEAST : entry.getValue();
    }
}
