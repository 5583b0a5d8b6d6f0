package id.go.pontianak.bangkom.routes;

import id.go.pontianak.bangkom.support.RouteTable.Row;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.springframework.web.util.UriUtils;

/** The addresses of a route: with things that are there, also where the table of routes asks for what is not, and with anything else. */
record FuzzPaths(Map<String, String> samples) {

    private static final Map<String, String> THERE = Map.ofEntries(
            Map.entry("/batches/{number}", "batch"),
            Map.entry("/nominations/{number}", "nomination"),
            Map.entry("/nominations/{number:NOM-.*}", "nomination"),
            Map.entry("/tracking/{number}", "nomination"),
            Map.entry("/tasks/{id}", "task"),
            Map.entry("/settings/{key}", "setting"),
            Map.entry("/admin/legal-statuses/{code}", "legalStatus"),
            Map.entry("/programmes/{code}", "programme"),
            Map.entry("/bank/{number}", "item"),
            Map.entry("/providers/{code}", "provider"),
            Map.entry("/admin/offices/{code}", "office"),
            Map.entry("/admin/accounts/{id}", "account"));

    String path(Row row) {
        String route = row.route();
        for (Map.Entry<String, String> there : THERE.entrySet()) {
            String found = Objects.requireNonNull(samples.get(there.getValue()));
            route = route.replace(there.getKey(), there.getKey().replaceFirst("\\{.*", "") + found);
        }
        return new Row(row.method(), route).path(samples);
    }

    static String with(Row row, String value) {
        String written = UriUtils.encodePathSegment(value, StandardCharsets.UTF_8);
        return row.path(Map.of())
                .replace("00000000-0000-4000-8000-000000000000", written)
                .replace("NOM-2099-999999", written);
    }
}
