package id.go.pontianak.bangkom.portal.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody entered and could not be taken, with the address it was sent to. It is shown to him again in its form and never sent by
 * itself. {@code message} says why, as a key.
 */
record KeptForm(String action, LinkedHashMap<String, ArrayList<String>> fields, String message)
        implements Serializable {

    /** In the model of the page that shows it. */
    public static final String NAME = "kept";

    private static final Set<String> CARRIED = Set.of("_csrf", "shown", "owner", "seen", "lang");
    private static final int LONGEST = 40_000;

    /** Nothing of a password, and nothing that the page carries by itself; null where it is more than anybody writes. */
    static @Nullable KeptForm of(HttpServletRequest request, String message) {
        LinkedHashMap<String, ArrayList<String>> fields = new LinkedHashMap<>();
        int length = 0;
        for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet()) {
            if (!isKept(field.getKey())) {
                continue;
            }
            fields.put(field.getKey(), new ArrayList<>(Arrays.asList(field.getValue())));
            length += field.getKey().length()
                    + Arrays.stream(field.getValue()).mapToInt(String::length).sum();
        }
        return length > LONGEST || unwritable(fields) ? null : new KeptForm(FormAddress.of(request), fields, message);
    }

    /** NUL, which no page of ours sends and no database text holds. */
    private static boolean unwritable(Map<String, ArrayList<String>> fields) {
        return fields.entrySet().stream()
                .anyMatch(field -> field.getKey().indexOf('\0') >= 0
                        || field.getValue().stream().anyMatch(value -> value.indexOf('\0') >= 0));
    }

    private static boolean isKept(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !CARRIED.contains(name) && !lower.contains("password") && !lower.contains("secret");
    }

    /** What is chosen from a list was shown by its name. */
    private static boolean isAs(String entered, @Nullable String shown) {
        return shown != null && (entered.equals(shown) || shown.startsWith("#") && shown.endsWith('.' + entered));
    }

    public Map<String, List<String>> values() {
        return new LinkedHashMap<>(fields);
    }

    /** Without fields that he left as they were shown to him: there the page shows what is so now. */
    KeptForm without(Map<String, String> untouched) {
        LinkedHashMap<String, ArrayList<String>> touched = new LinkedHashMap<>(fields);
        touched.entrySet()
                .removeIf(field ->
                        field.getValue().size() == 1 && isAs(field.getValue().get(0), untouched.get(field.getKey())));
        return new KeptForm(action, touched, message);
    }
}
