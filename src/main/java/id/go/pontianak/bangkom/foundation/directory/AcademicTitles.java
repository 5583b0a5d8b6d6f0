package id.go.pontianak.bangkom.foundation.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A name as official letters print that of a signer: without the degrees before and behind it (Permendagri 1/2023). */
final class AcademicTitles {

    private static final Set<String> BEFORE =
            Set.of("prof.", "dr.", "drg.", "drh.", "drs.", "dra.", "ir.", "apt.", "ns.", "bdn.");

    private AcademicTitles() {}

    /** What stands behind the first comma is a degree, and so are the known abbreviations in front. */
    public static String without(String name) {
        String plain = name.split(",", 2)[0].strip();
        String bare = Arrays.stream(plain.split("\\s+"))
                .dropWhile(word -> BEFORE.contains(word.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(" "));
        return bare.isEmpty() ? name : bare;
    }
}
