package id.go.pontianak.bangkom.desk.inbox.web;

import id.go.pontianak.bangkom.desk.inbox.domain.TaskQuery;
import id.go.pontianak.bangkom.desk.inbox.domain.TaskQuery.Sort;
import id.go.pontianak.bangkom.desk.inbox.domain.TaskQuery.View;
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

/** Every state of the list is in its address: read from it, written to it. What cannot be read is left out, never an error. */
final class TaskListAddress {

    static final String PATH = "/tasks";

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9:@._-]{1,80}");
    private static final Pattern TIME =
            Pattern.compile("infinity|(\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d:\\d\\d)(\\.\\d{1,6})?[+-]\\d\\d(:\\d\\d)?");

    private TaskListAddress() {}

    static TaskQuery read(MultiValueMap<String, String> params) {
        Sort sort = one(Sort.values(), params.getFirst("sort"), Sort.DUE);
        String search = params.getFirst("q");
        return new TaskQuery(
                one(View.values(), params.getFirst("view"), View.MINE),
                code(params.getFirst("for")),
                search == null
                        ? ""
                        : search.strip().substring(0, Math.min(search.strip().length(), 100)),
                code(params.getFirst("unit")),
                code(params.getFirst("programme")),
                sort,
                "desc".equals(params.getFirst("dir")),
                key(sort, params.getFirst("after")),
                key(sort, params.getFirst("before")));
    }

    /** The query of an address such as is carried along from the list to a task. */
    static TaskQuery read(@Nullable String query) {
        MultiValueMap<String, String> params = new LinkedMultiValueMap<>();
        for (String pair : (query == null ? "" : query).split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                params.add(pair.substring(0, equals), decode(pair.substring(equals + 1)));
            }
        }
        return read(params);
    }

    private static String decode(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    static String path(TaskQuery query) {
        String text = query(query);
        return text.isEmpty() ? PATH : PATH + '?' + text;
    }

    static String query(TaskQuery query) {
        List<String> pairs = new ArrayList<>();
        add(pairs, "view", query.view() == View.MINE ? null : lower(query.view()));
        add(pairs, "for", query.addressee());
        add(pairs, "q", query.search().isBlank() ? null : query.search());
        add(pairs, "unit", query.unit());
        add(pairs, "programme", query.programme());
        add(pairs, "sort", query.sort() == Sort.DUE ? null : lower(query.sort()));
        add(pairs, "dir", query.descending() ? "desc" : null);
        add(pairs, "after", query.after());
        add(pairs, "before", query.before());
        return String.join("&", pairs);
    }

    private static void add(List<String> pairs, String name, @Nullable String value) {
        if (value != null) {
            pairs.add(name
                    + '='
                    + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"));
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E one(E[] values, @Nullable String text, E otherwise) {
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(text))
                .findFirst()
                .orElse(otherwise);
    }

    private static @Nullable String code(@Nullable String text) {
        return text != null && CODE.matcher(text).matches() ? text : null;
    }

    private static @Nullable String key(Sort sort, @Nullable String text) {
        if (text == null) {
            return null;
        }
        String[] parts = text.split("~", -1);
        boolean priority = sort == Sort.PRIORITY;
        boolean right = parts.length == (priority ? 3 : 2)
                && (!priority || parts[0].matches("-?\\d{1,6}"))
                && time(parts[priority ? 1 : 0])
                && CODE.matcher(parts[parts.length - 1]).matches();
        return right ? text : null;
    }

    private static boolean time(String text) {
        Matcher matcher = TIME.matcher(text);
        if (!matcher.matches()) {
            return false;
        }
        if (matcher.group(1) == null) {
            return true;
        }
        try {
            return LocalDateTime.parse(matcher.group(1) + 'T' + matcher.group(2))
                            .getYear()
                    > 0;
        } catch (DateTimeException impossible) {
            return false;
        }
    }
}
