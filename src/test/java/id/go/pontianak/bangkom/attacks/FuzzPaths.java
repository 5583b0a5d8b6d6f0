package id.go.pontianak.bangkom.attacks;

import id.go.pontianak.bangkom.support.RouteTable.Row;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.springframework.web.util.UriUtils;

/** The addresses of a route: with things that are there, also where the table of routes asks for what is not, and with anything else. */
record FuzzPaths(Map<String, String> samples) {

    private static final Map<String, String> THERE = Map.of(
            "/batches/{number}", "batch",
            "/nominations/{number}", "nomination",
            "/nominations/{number:NOM-.*}", "nomination",
            "/tracking/{number}", "nomination",
            "/tasks/{id}", "task",
            "/settings/{key}", "setting",
            "/programmes/{code}", "programme",
            "/providers/{code}", "provider",
            "/admin/offices/{code}", "office",
            "/admin/accounts/{id}", "account");

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
