package id.go.pontianak.bangkom.desk.inbox.web;

import static id.go.pontianak.bangkom.foundation.shell.ListAddress.code;
import static id.go.pontianak.bangkom.foundation.shell.ListAddress.isTime;
import static id.go.pontianak.bangkom.foundation.shell.ListAddress.one;
import static id.go.pontianak.bangkom.foundation.shell.ListAddress.search;

import id.go.pontianak.bangkom.desk.inbox.domain.TaskQuery;
import id.go.pontianak.bangkom.desk.inbox.domain.TaskQuery.Facet;
import id.go.pontianak.bangkom.desk.inbox.domain.TaskQuery.Sort;
import id.go.pontianak.bangkom.desk.inbox.domain.TaskQuery.View;
import id.go.pontianak.bangkom.foundation.kernel.KeyPage.Edge;
import id.go.pontianak.bangkom.foundation.shell.ListAddress;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Every state of the list is in its address: read from it, written to it. What cannot be read is left out, never an error. */
final class TaskListAddress {

    static final String PATH = "/tasks";

    private static final Map<Facet, String> NAMES =
            Map.of(Facet.ADDRESSEE, "for", Facet.UNIT, "unit", Facet.PROGRAMME, "programme");

    private TaskListAddress() {}

    static TaskQuery read(MultiValueMap<String, String> params) {
        Sort sort = one(Sort.values(), params.getFirst("sort"), Sort.DUE);
        return new TaskQuery(
                one(View.values(), params.getFirst("view"), View.MINE),
                search(params.getFirst("q")),
                chosen(params),
                sort,
                "desc".equals(params.getFirst("dir")),
                new Edge(key(sort, params.getFirst("after")), key(sort, params.getFirst("before"))));
    }

    private static Map<Facet, String> chosen(MultiValueMap<String, String> params) {
        Map<Facet, String> chosen = new EnumMap<>(Facet.class);
        NAMES.forEach((facet, name) -> {
            String text = code(params.getFirst(name));
            if (text != null) {
                chosen.put(facet, text);
            }
        });
        return chosen;
    }

    /** The query of an address such as is carried along from the list to a task. */
    static TaskQuery read(@Nullable String query) {
        return read(ListAddress.params(query));
    }

    static String path(TaskQuery query) {
        return address(query).at(PATH);
    }

    static String query(TaskQuery query) {
        return address(query).query();
    }

    private static ListAddress address(TaskQuery query) {
        return new ListAddress()
                .with("view", query.view(), View.MINE)
                .with("for", query.chosen().get(Facet.ADDRESSEE))
                .with("q", query.search().isBlank() ? null : query.search())
                .with("unit", query.chosen().get(Facet.UNIT))
                .with("programme", query.chosen().get(Facet.PROGRAMME))
                .with("sort", query.sort(), Sort.DUE)
                .with("dir", query.descending() ? "desc" : null)
                .with("after", query.edge().after())
                .with("before", query.edge().before());
    }

    private static @Nullable String key(Sort sort, @Nullable String text) {
        if (text == null) {
            return null;
        }
        String[] parts = text.split("~", -1);
        boolean priority = sort == Sort.PRIORITY;
        boolean right = parts.length == (priority ? 3 : 2)
                && (!priority || parts[0].matches("-?\\d{1,6}"))
                && isTime(parts[priority ? 1 : 0])
                && code(parts[parts.length - 1]) != null;
        return right ? text : null;
    }
}
