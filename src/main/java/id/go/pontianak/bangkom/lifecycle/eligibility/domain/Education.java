package id.go.pontianak.bangkom.lifecycle.eligibility.domain;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Levels of education in order; those in one group count the same. */
final class Education {

    private static final List<List<String>> LEVELS = List.of(
            List.of("SD"),
            List.of("SLTP", "SMP"),
            List.of("SLTA", "SMA", "SMK"),
            List.of("D1"),
            List.of("D2"),
            List.of("D3", "DIII"),
            List.of("S1", "D4", "DIV"),
            List.of("S2"),
            List.of("S3"));

    private Education() {}

    static @Nullable Integer levelOf(@Nullable String education) {
        if (education == null) {
            return null;
        }
        String name = education.strip().toUpperCase(Locale.ROOT).replaceAll("[-. ]", "");
        for (int level = 0; level < LEVELS.size(); level++) {
            if (LEVELS.get(level).contains(name)) {
                return level;
            }
        }
        return null;
    }
}
