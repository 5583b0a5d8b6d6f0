package id.go.pontianak.bangkom.lifecycle.batch.domain.selection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A list put in another order: those HR moved stand exactly where it wants them, the others keep their order around them. The struck out
 * stay at the end and out of the count.
 */
public record Reordering(Map<String, Integer> positions, Set<String> moved) {

    public static Reordering of(List<ListEntry> entries, Map<String, Integer> wanted) {
        List<String> now = entries.stream()
                .filter(entry -> !entry.struck())
                .map(ListEntry::nomination)
                .toList();
        Set<String> moved = new TreeSet<>();
        for (int place = 0; place < now.size(); place++) {
            Integer target = wanted.get(now.get(place));
            if (target != null && target != place + 1) {
                moved.add(now.get(place));
            }
        }
        List<String> order = new ArrayList<>(now);
        order.removeAll(moved);
        moved.stream().sorted(java.util.Comparator.comparing(wanted::get)).forEach(nomination -> {
            int target = Math.max(0, Math.min(order.size(), wanted.getOrDefault(nomination, 1) - 1));
            order.add(target, nomination);
        });
        entries.stream().filter(ListEntry::struck).map(ListEntry::nomination).forEach(order::add);
        Map<String, Integer> positions = new LinkedHashMap<>();
        order.forEach(nomination -> positions.put(nomination, positions.size() + 1));
        return new Reordering(positions, moved);
    }
}
