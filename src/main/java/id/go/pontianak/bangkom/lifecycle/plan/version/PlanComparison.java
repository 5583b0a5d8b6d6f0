package id.go.pontianak.bangkom.lifecycle.plan.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Difference of two versions: items that came, went or changed, and of those each cell that is another. */
public record PlanComparison(List<Item> items) {

    private static final List<String> MAIN =
            List.of("programme", "target", "batches", "hours", "provider", "funding", "total");

    /** What became of an item; the name completes {@code plan.compare.<name>}. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** {@code before} or {@code after} is empty where there was, or is, nothing. */
    public record Cell(String field, String before, String after) {}

    public record Item(String number, String title, Kind kind, List<Cell> cells) {

        /** What an item that came or went is in short: for whom, when, by whom, and what it costs. */
        public List<Fact> facts() {
            return MAIN.stream()
                    .flatMap(field -> cells.stream().filter(cell -> cell.field().equals(field)))
                    .map(cell -> new Fact(cell.field(), kind == Kind.REMOVED ? cell.before() : cell.after()))
                    .toList();
        }
    }

    public record Fact(String field, String value) {}

    static PlanComparison of(Map<String, Map<String, String>> before, Map<String, Map<String, String>> after) {
        Set<String> numbers = new TreeSet<>(before.keySet());
        numbers.addAll(after.keySet());
        List<Item> items = new ArrayList<>();
        for (String number : numbers) {
            Map<String, String> was = before.getOrDefault(number, Map.of());
            Map<String, String> is = after.getOrDefault(number, Map.of());
            List<Cell> cells = cells(was, is);
            if (!cells.isEmpty()) {
                Map<String, String> named = is.isEmpty() ? was : is;
                items.add(new Item(number, named.getOrDefault("title", number), kind(was, is), cells));
            }
        }
        return new PlanComparison(items);
    }

    private static Kind kind(Map<String, String> was, Map<String, String> is) {
        if (was.isEmpty()) {
            return Kind.ADDED;
        }
        return is.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
    }

    private static List<Cell> cells(Map<String, String> was, Map<String, String> is) {
        Set<String> fields = new TreeSet<>(was.keySet());
        fields.addAll(is.keySet());
        return fields.stream()
                .map(field -> new Cell(field, was.getOrDefault(field, ""), is.getOrDefault(field, "")))
                .filter(cell -> !Objects.equals(cell.before(), cell.after()))
                .toList();
    }
}
