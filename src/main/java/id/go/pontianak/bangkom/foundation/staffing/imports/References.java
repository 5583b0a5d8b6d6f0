package id.go.pontianak.bangkom.foundation.staffing.imports;

import id.go.pontianak.bangkom.foundation.importing.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * References to codes nobody defines. Where rows of the sheet referred to have lost their own code, that is the mistake, and it is reported
 * there; the most wanted of the unknown codes, one per such row, are then taken for theirs and not reported a hundred times.
 */
final class References {

    private record Use(Line line, String column) {}

    private final Set<String> known;
    private final String fault;
    private final long lostRows;
    private final Map<String, List<Use>> unknown = new LinkedHashMap<>();

    References(Set<String> known, String fault, long lostRows) {
        this.known = known;
        this.fault = fault;
        this.lostRows = lostRows;
    }

    void check(Line line, String column, @Nullable String code) {
        if (code != null && !known.contains(code)) {
            unknown.computeIfAbsent(code, missing -> new ArrayList<>()).add(new Use(line, column));
        }
    }

    void report() {
        Comparator<Map.Entry<String, List<Use>>> mostWanted =
                Comparator.comparing(entry -> -entry.getValue().size());
        unknown.entrySet().stream()
                .sorted(mostWanted)
                .skip(lostRows)
                .forEach(entry ->
                        entry.getValue().forEach(use -> use.line().error(use.column(), fault, entry.getKey())));
    }
}
