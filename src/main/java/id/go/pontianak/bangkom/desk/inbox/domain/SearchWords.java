package id.go.pontianak.bangkom.desk.inbox.domain;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What somebody typed into a search box as patterns, one per word, all of which must be found. A number may be typed with blanks. */
final class SearchWords {

    private static final int MOST = 6;

    private SearchWords() {}

    static Map<String, String> of(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        if (text.matches("[\\d\\s]+")) {
            text = text.replaceAll("\\s", "");
        }
        Map<String, String> patterns = new LinkedHashMap<>();
        for (String word : text.split("\\s+")) {
            if (!word.isEmpty() && patterns.size() < MOST) {
                patterns.put("word" + patterns.size(), '%' + word.replaceAll("([\\\\%_])", "\\\\$1") + '%');
            }
        }
        return patterns;
    }
}
