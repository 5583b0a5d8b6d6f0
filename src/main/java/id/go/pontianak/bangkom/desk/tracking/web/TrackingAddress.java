package id.go.pontianak.bangkom.desk.tracking.web;

import static id.go.pontianak.bangkom.foundation.shell.ListAddress.code;
import static id.go.pontianak.bangkom.foundation.shell.ListAddress.isTime;
import static id.go.pontianak.bangkom.foundation.shell.ListAddress.one;
import static id.go.pontianak.bangkom.foundation.shell.ListAddress.search;

import id.go.pontianak.bangkom.desk.tracking.domain.CaseQuery;
import id.go.pontianak.bangkom.desk.tracking.domain.CaseQuery.Sort;
import id.go.pontianak.bangkom.desk.tracking.domain.CaseQuery.State;
import id.go.pontianak.bangkom.foundation.kernel.KeyPage.Edge;
import id.go.pontianak.bangkom.foundation.shell.ListAddress;
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
        String year = params.getFirst("year");
        return new CaseQuery(
                one(State.values(), params.getFirst("state"), State.OPEN),
                "true".equals(params.getFirst("late")),
                search(params.getFirst("q")),
                code(params.getFirst("unit")),
                year != null && year.matches("\\d{4}") ? Integer.valueOf(year) : null,
                code(params.getFirst("stage")),
                code(params.getFirst("status")),
                code(params.getFirst("programme")),
                code(params.getFirst("batch")),
                addressee(params.getFirst("waits")),
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
        Integer year = query.year();
        return new ListAddress()
                .with("state", query.state(), State.OPEN)
                .with("late", query.late() ? "true" : null)
                .with("q", query.search().isBlank() ? null : query.search())
                .with("unit", query.unit())
                .with("year", year == null ? null : year.toString())
                .with("stage", query.stage())
                .with("status", query.status())
                .with("programme", query.programme())
                .with("batch", query.batch())
                .with("waits", query.waitsAt())
                .with("sort", query.sort(), Sort.DUE)
                .with("dir", query.descending() ? "desc" : null)
                .with("after", query.edge().after())
                .with("before", query.edge().before());
    }

    private static @Nullable String addressee(@Nullable String text) {
        return text != null && ADDRESSEE.matcher(text).matches() ? text : null;
    }

    private static @Nullable String key(Sort sort, @Nullable String text) {
        if (text == null || sort == Sort.NUMBER) {
            return code(text);
        }
        String[] parts = text.split("~", -1);
        return parts.length == 2 && isTime(parts[0]) && code(parts[1]) != null ? text : null;
    }
}
