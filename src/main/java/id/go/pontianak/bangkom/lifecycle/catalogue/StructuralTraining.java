package id.go.pontianak.bangkom.lifecycle.catalogue;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Structural leadership training under all the names it has had, as BKN counts it ({@code latihanStruktural}): whoever holds DIKLATPIM IV
 * or ADUM has what is called PKP today.
 */
public final class StructuralTraining {

    private static final String LEVEL = "(DIKLAT ?PIM|PIM|KEPEMIMPINAN)( TINGKAT| TK)? ?";

    private static final Map<Integer, Pattern> NAMES = Map.of(
            2, begins("SEPALA|ADUM|ADUMLA|PKP|KEPEMIMPINAN PENGAWAS|" + LEVEL + "(IV|4)"),
            3, begins("SEPADYA|SPAMA|PKA|KEPEMIMPINAN ADMINISTRATOR|" + LEVEL + "(III|3)"),
            4, begins("SPAMEN|SESPA|(PKN|KEPEMIMPINAN NASIONAL)( TINGKAT| TK)? ?(II|2)|" + LEVEL + "(II|2)"));

    private StructuralTraining() {}

    /** The id of BKN that the title of a training names; null when it names none, as one that is only about such a training. */
    public static @Nullable Integer idOf(String title) {
        String words =
                title.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", " ").strip();
        return NAMES.entrySet().stream()
                .filter(kind -> kind.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static Pattern begins(String names) {
        return Pattern.compile("^(PENDIDIKAN DAN PELATIHAN |DIKLAT |PELATIHAN )?(" + names + ")\\b");
    }
}
