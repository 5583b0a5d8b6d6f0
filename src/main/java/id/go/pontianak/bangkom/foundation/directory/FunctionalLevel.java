package id.go.pontianak.bangkom.foundation.directory;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Level of a functional position (jenjang JF), of skill and of expertise, lowest first of each. */
public enum FunctionalLevel {
    PEMULA,
    TERAMPIL,
    MAHIR,
    PENYELIA,
    AHLI_PERTAMA,
    AHLI_MUDA,
    AHLI_MADYA,
    AHLI_UTAMA;

    private static final Pattern IN_TITLE =
            Pattern.compile("\\b(PEMULA|TERAMPIL|MAHIR|PENYELIA|AHLI[ _-]+(?:PERTAMA|MUDA|MADYA|UTAMA))\\b");

    /** "Arsiparis Ahli Muda": the last such words of a title; empty where it names no level. */
    public static Optional<FunctionalLevel> ofTitle(String title) {
        return IN_TITLE.matcher(title.toUpperCase(Locale.ROOT).replaceAll("\\s+", " "))
                .results()
                .map(MatchResult::group)
                .reduce((first, second) -> second)
                .map(words -> valueOf(words.replaceAll("[ -]+", "_")));
    }
}
