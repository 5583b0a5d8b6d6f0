package id.go.pontianak.bangkom.foundation.staffing.imports.reading;

import id.go.pontianak.bangkom.foundation.directory.FunctionalLevel;
import id.go.pontianak.bangkom.foundation.directory.PositionTier;
import id.go.pontianak.bangkom.foundation.staffing.imports.reading.Lines.PersonLine;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Levels of functional positions as files write them: {@code Ahli Muda}, {@code Muda}, {@code Ahli-Muda}, {@code Terampil}. */
public final class FunctionalLevels {

    private static final Set<String> OF_EXPERTISE = Set.of("PERTAMA", "MUDA", "MADYA", "UTAMA");
    private static final Set<String> KNOWN =
            Arrays.stream(FunctionalLevel.values()).map(Enum::name).collect(Collectors.toSet());

    private FunctionalLevels() {}

    static String written(String text) {
        String level = text.toUpperCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
        return OF_EXPERTISE.contains(level) ? "AHLI_" + level : level;
    }

    static boolean known(String level) {
        return KNOWN.contains(level);
    }

    /** By the file's own column, otherwise by the title; positions that are not functional have none. */
    public static @Nullable String of(PersonLine person) {
        if (person.tier() != PositionTier.FUNGSIONAL) {
            return null;
        }
        FunctionalLevel told = person.more().level();
        if (told != null) {
            return told.name();
        }
        String title = person.position();
        return title == null
                ? null
                : FunctionalLevel.ofTitle(title).map(Enum::name).orElse(null);
    }
}
