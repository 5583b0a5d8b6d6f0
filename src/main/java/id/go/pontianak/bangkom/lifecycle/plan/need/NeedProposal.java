package id.go.pontianak.bangkom.lifecycle.plan.need;

import id.go.pontianak.bangkom.lifecycle.needs.Need;
import id.go.pontianak.bangkom.lifecycle.plan.domain.SeatShares;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One item as the locked needs propose it: a programme, or a topic that has none, with the lines that ask for it, the most urgent first.
 * {@code people} counts by perangkat daerah, each person once; {@code present} is the item of the plan that has the programme already, and
 * {@code taken} are the lines that it serves. {@code held}: the programme is still held.
 */
public record NeedProposal(
        String topic,
        @Nullable String programme,
        boolean held,
        List<Need> lines,
        Map<String, Integer> people,
        SeatShares shares,
        @Nullable String present,
        Set<UUID> taken) {

    /** The line whose priority the item gets. */
    public Need first() {
        return lines.get(0);
    }

    public int headcount() {
        return people.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Lines that no item of the programme serves yet. */
    public List<Need> open() {
        return lines.stream().filter(line -> !taken.contains(line.id())).toList();
    }

    /** Whether it may be ticked: something is open, and a batch of it may be planned. */
    public boolean offered() {
        return held && !open().isEmpty();
    }
}
