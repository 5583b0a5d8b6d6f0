package id.go.pontianak.bangkom.desk.inbox.domain;

import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What somebody typed into a search box as patterns, one per word, all of which must be found. A number may be typed as printed. */
final class SearchWords {

    private static final int MOST = 6;

    private SearchWords() {}

    static Map<String, String> of(String typed) {
        String text = EmployeeNumber.typed(typed).toLowerCase(Locale.ROOT);
        Map<String, String> patterns = new LinkedHashMap<>();
        for (String word : text.split("[\\s\\p{Z}]+")) {
            if (!word.isEmpty() && patterns.size() < MOST) {
                patterns.put("word" + patterns.size(), '%' + word.replaceAll("([\\\\%_])", "\\\\$1") + '%');
            }
        }
        return patterns;
    }
}
