package id.go.pontianak.bangkom.foundation.database;

import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What somebody typed into a search box as {@code LIKE} patterns for a text in lower case, one per word, all of which must be found. A number
 * may be typed as it is printed. Of a name any apostrophe is as good as another: offices and keyboards do not agree which it has.
 */
public final class SearchWords {

    private static final int MOST = 6;
    private static final String APOSTROPHES = "['’‘ʼ`´]";

    private SearchWords() {}

    /** Patterns under {@code word0} to {@code word5}; further words are left out. */
    public static Map<String, String> of(String typed) {
        Map<String, String> patterns = new LinkedHashMap<>();
        for (String word : words(typed)) {
            if (patterns.size() < MOST) {
                patterns.put("word" + patterns.size(), '%' + anyApostrophe(Like.escape(word)) + '%');
            }
        }
        return patterns;
    }

    /** The condition that all words are in the text, which must be in lower case; true where there are none. */
    public static String allIn(String text, Map<String, String> words) {
        return words.keySet().stream()
                .map(name -> text + " LIKE :" + name)
                .reduce((one, other) -> one + " AND " + other)
                .orElse("TRUE");
    }

    /** Whether all words are in the text: the same question about what has been read already. */
    public static boolean found(String typed, String text) {
        String known = oneApostrophe(text.toLowerCase(Locale.ROOT));
        return Stream.of(words(typed))
                .limit(MOST)
                .map(SearchWords::oneApostrophe)
                .allMatch(known::contains);
    }

    private static String[] words(String typed) {
        String text = EmployeeNumber.typed(typed).toLowerCase(Locale.ROOT);
        return Stream.of(text.split("[\\s\\p{Z}]+"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }

    private static String oneApostrophe(String text) {
        return text.replaceAll(APOSTROPHES, "'");
    }

    private static String anyApostrophe(String pattern) {
        return pattern.replaceAll(APOSTROPHES, "_");
    }
}
