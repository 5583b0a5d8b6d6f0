package id.go.pontianak.bangkom.foundation.shell;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The state of a list as its address has it: written name by name, and read so that what cannot be read is left out, never an error. */
public final class ListAddress {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9:@._-]{1,80}");
    private static final Pattern TIME =
            Pattern.compile("infinity|(\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d:\\d\\d)(\\.\\d{1,6})?[+-]\\d\\d(:\\d\\d)?");
    private static final int LONGEST_SEARCH = 100;

    private final List<String> pairs = new ArrayList<>();

    /** Nothing where there is no value. */
    public ListAddress with(String name, @Nullable String value) {
        if (value != null) {
            pairs.add(name
                    + '='
                    + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"));
        }
        return this;
    }

    /** Nothing where it is what the list shows anyway. */
    public <E extends Enum<E>> ListAddress with(String name, E value, E ordinary) {
        return with(name, value == ordinary ? null : lower(value));
    }

    public String query() {
        return String.join("&", pairs);
    }

    public String at(String path) {
        return pairs.isEmpty() ? path : path + '?' + query();
    }

    /** The names and values of a query such as is carried along from a list; what is not written as one is empty. */
    public static MultiValueMap<String, String> params(@Nullable String query) {
        MultiValueMap<String, String> params = new LinkedMultiValueMap<>();
        for (String pair : (query == null ? "" : query).split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                params.add(pair.substring(0, equals), decode(pair.substring(equals + 1)));
            }
        }
        return params;
    }

    private static String decode(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    public static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    public static <E extends Enum<E>> E one(E[] values, @Nullable String text, E otherwise) {
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(text))
                .findFirst()
                .orElse(otherwise);
    }

    public static @Nullable String code(@Nullable String text) {
        return text != null && CODE.matcher(text).matches() ? text : null;
    }

    public static String search(@Nullable String text) {
        String words = text == null ? "" : text.strip();
        return words.substring(0, Math.min(words.length(), LONGEST_SEARCH));
    }

    /** Whether it is a time as PostgreSQL writes it. */
    public static boolean isTime(String text) {
        Matcher matcher = TIME.matcher(text);
        if (!matcher.matches()) {
            return false;
        }
        try {
            return matcher.group(1) == null
                    || LocalDateTime.parse(matcher.group(1) + 'T' + matcher.group(2))
                                    .getYear()
                            > 0;
        } catch (DateTimeException impossible) {
            return false;
        }
    }
}
