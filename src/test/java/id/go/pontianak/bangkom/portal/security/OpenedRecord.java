package id.go.pontianak.bangkom.portal.security;

import id.go.pontianak.bangkom.support.RouteTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** A line of {@code opened-records.txt}: a page that is read, and who leaves which event by opening it, or why it leaves none. */
record OpenedRecord(String route, String who, String key) {

    static List<OpenedRecord> all() throws IOException {
        return new ClassPathResource("opened-records.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                // Alternatives within a route are written without blanks around the bar.
                .map(line -> line.split(" \\| "))
                .map(parts -> new OpenedRecord(parts[0], parts[1], parts[2]))
                .toList();
    }

    RouteTable.Row row() {
        return new RouteTable.Row("GET", route);
    }

    String keyOf(Map<String, String> samples) {
        String name = key.replaceAll("[{}]", "");
        return key.startsWith("{") ? samples.get(name) : key;
    }
}
