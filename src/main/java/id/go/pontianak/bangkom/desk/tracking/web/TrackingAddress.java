package id.go.pontianak.bangkom.desk.tracking.web;

import id.go.pontianak.bangkom.desk.tracking.domain.CaseQuery;
import id.go.pontianak.bangkom.desk.tracking.domain.CaseQuery.Sort;
import id.go.pontianak.bangkom.desk.tracking.domain.CaseQuery.State;
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
import org.springframework.util.MultiValueMap;

/** The filter of the table in its address. What cannot be read is left out. */
final class TrackingAddress {

    static final String TABLE = "/tracking/cases";

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9:@._-]{1,80}");
    private static final Pattern ADDRESSEE =
            Pattern.compile("(office|role):[A-Za-z0-9@._-]{1,70}|person(:[0-9a-f-]{36})?");
    private static final Pattern TIME =
            Pattern.compile("infinity|(\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d:\\d\\d)(\\.\\d{1,6})?[+-]\\d\\d(:\\d\\d)?");

    private TrackingAddress() {}

    static CaseQuery read(MultiValueMap<String, String> params) {
        Sort sort = one(Sort.values(), params.getFirst("sort"), Sort.DUE);
        String search = params.getFirst("q");
        String year = params.getFirst("year");
        return new CaseQuery(
                one(State.values(), params.getFirst("state"), State.OPEN),
                "true".equals(params.getFirst("late")),
                search == null
                        ? ""
                        : search.strip().substring(0, Math.min(search.strip().length(), 100)),
                code(params.getFirst("unit")),
                year != null && year.matches("\\d{4}") ? Integer.valueOf(year) : null,
                code(params.getFirst("stage")),
                code(params.getFirst("status")),
                code(params.getFirst("programme")),
                code(params.getFirst("batch")),
                addressee(params.getFirst("waits")),
                sort,
                "desc".equals(params.getFirst("dir")),
                key(sort, params.getFirst("after")),
                key(sort, params.getFirst("before")));
    }

    static String table(CaseQuery query) {
        return path(TABLE, query);
    }

    static String path(String path, CaseQuery query) {
        List<String> pairs = new ArrayList<>();
        add(pairs, "state", query.state() == State.OPEN ? null : lower(query.state()));
        add(pairs, "late", query.late() ? "true" : null);
        add(pairs, "q", query.search().isBlank() ? null : query.search());
        add(pairs, "unit", query.unit());
        add(pairs, "year", query.year() == null ? null : query.year().toString());
        add(pairs, "stage", query.stage());
        add(pairs, "status", query.status());
        add(pairs, "programme", query.programme());
        add(pairs, "batch", query.batch());
        add(pairs, "waits", query.waitsAt());
        add(pairs, "sort", query.sort() == Sort.DUE ? null : lower(query.sort()));
        add(pairs, "dir", query.descending() ? "desc" : null);
        add(pairs, "after", query.after());
        add(pairs, "before", query.before());
        return pairs.isEmpty() ? path : path + '?' + String.join("&", pairs);
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static void add(List<String> pairs, String name, @Nullable String value) {
        if (value != null) {
            pairs.add(name
                    + '='
                    + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"));
        }
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

    private static @Nullable String addressee(@Nullable String text) {
        return text != null && ADDRESSEE.matcher(text).matches() ? text : null;
    }

    private static @Nullable String key(Sort sort, @Nullable String text) {
        if (text == null || sort == Sort.NUMBER) {
            return code(text);
        }
        String[] parts = text.split("~", -1);
        return parts.length == 2 && time(parts[0]) && code(parts[1]) != null ? text : null;
    }

    private static boolean time(String text) {
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
