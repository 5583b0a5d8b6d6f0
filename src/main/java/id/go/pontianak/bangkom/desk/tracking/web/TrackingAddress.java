package id.go.pontianak.bangkom.desk.tracking.web;

import static id.go.pontianak.bangkom.foundation.shell.ListAddress.code;
import static id.go.pontianak.bangkom.foundation.shell.ListAddress.isTime;
import static id.go.pontianak.bangkom.foundation.shell.ListAddress.one;
import static id.go.pontianak.bangkom.foundation.shell.ListAddress.search;

import id.go.pontianak.bangkom.desk.tracking.domain.CaseQuery;
import id.go.pontianak.bangkom.desk.tracking.domain.CaseQuery.Facet;
import id.go.pontianak.bangkom.desk.tracking.domain.CaseQuery.Sort;
import id.go.pontianak.bangkom.desk.tracking.domain.CaseQuery.State;
import id.go.pontianak.bangkom.foundation.kernel.KeyPage.Edge;
import id.go.pontianak.bangkom.foundation.shell.ListAddress;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The filter of the table in its address. What cannot be read is left out. */
final class TrackingAddress {

    static final String TABLE = "/tracking/cases";

    private static final Pattern ADDRESSEE =
            Pattern.compile("(office|role):[A-Za-z0-9@._/-]{1,70}|person(:[0-9a-f-]{36})?");

    private TrackingAddress() {}

    static CaseQuery read(MultiValueMap<String, String> params) {
        Sort sort = one(Sort.values(), params.getFirst("sort"), Sort.DUE);
        return new CaseQuery(
                one(State.values(), params.getFirst("state"), State.OPEN),
                "true".equals(params.getFirst("late")),
                search(params.getFirst("q")),
                chosen(params),
                sort,
                "desc".equals(params.getFirst("dir")),
                new Edge(key(sort, params.getFirst("after")), key(sort, params.getFirst("before"))));
    }

    static String table(CaseQuery query) {
        return path(TABLE, query);
    }

    static String path(String path, CaseQuery query) {
        return address(query).at(path);
    }

    static String query(CaseQuery query) {
        return address(query).query();
    }

    private static ListAddress address(CaseQuery query) {
        ListAddress address = new ListAddress()
                .with("state", query.state(), State.OPEN)
                .with("late", query.late() ? "true" : null)
                .with("q", query.search().isBlank() ? null : query.search());
        query.chosen().forEach((facet, value) -> address.with(facet.word(), value));
        return address.with("sort", query.sort(), Sort.DUE)
                .with("dir", query.descending() ? "desc" : null)
                .with("after", query.edge().after())
                .with("before", query.edge().before());
    }

    private static Map<Facet, String> chosen(MultiValueMap<String, String> params) {
        Map<Facet, String> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            String text = params.getFirst(facet.word());
            if (text != null && readable(facet, text)) {
                chosen.put(facet, text);
            }
        }
        return chosen;
    }

    private static boolean readable(Facet facet, String text) {
        return switch (facet) {
            case YEAR -> text.matches("\\d{4}");
            case WAITS -> ADDRESSEE.matcher(text).matches();
            default -> code(text) != null;
        };
    }

    private static @Nullable String key(Sort sort, @Nullable String text) {
        if (text == null || sort == Sort.NUMBER) {
            return code(text);
        }
        String[] parts = text.split("~", -1);
        return parts.length == 2 && isTime(parts[0]) && code(parts[1]) != null ? text : null;
    }
}
