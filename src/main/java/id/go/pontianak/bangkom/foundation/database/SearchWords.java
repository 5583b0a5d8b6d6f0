package id.go.pontianak.bangkom.foundation.database;

import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What somebody typed into a search box as {@code LIKE} patterns for a text in lower case, one per word, all of which must be found. A number
 * may be typed as it is printed. Of a name any apostrophe is as good as another: offices and keyboards do not agree which it has.
 */
public final class SearchWords {

    private static final int MOST = 6;

    private SearchWords() {}

    /** Patterns under {@code word0} to {@code word5}; further words are left out. */
    public static Map<String, String> of(String typed) {
        String text = EmployeeNumber.typed(typed).toLowerCase(Locale.ROOT);
        Map<String, String> patterns = new LinkedHashMap<>();
        for (String word : text.split("[\\s\\p{Z}]+")) {
            if (!word.isEmpty() && patterns.size() < MOST) {
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

    private static String anyApostrophe(String pattern) {
        return pattern.replaceAll("['’‘ʼ`´]", "_");
    }
}
