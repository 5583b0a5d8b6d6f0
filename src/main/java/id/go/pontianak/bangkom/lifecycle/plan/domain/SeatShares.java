package id.go.pontianak.bangkom.lifecycle.plan.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * So many people as equal batches, the seats of each shared among perangkat daerah by the largest remainder method (Hamilton): each gets its
 * exact share rounded up or down, and the shares add up to the seats. {@code quota} has no zeros.
 */
public record SeatShares(int batches, int seats, Map<String, Integer> quota) {

    /** As many as a plan's item holds. */
    static final int MOST_BATCHES = 12;

    private record Share(String unit, int whole, long rest) {}

    /** {@code people} by perangkat daerah, together one or more; who finds no seat in the most batches is left without. */
    public static SeatShares of(Map<String, Integer> people, int mostSeats) {
        int total = people.values().stream().mapToInt(Integer::intValue).sum();
        int batches = Math.min(MOST_BATCHES, ceil(total, mostSeats));
        int seats = Math.min(mostSeats, ceil(total, batches));
        return new SeatShares(batches, seats, quota(people, seats, total));
    }

    private static Map<String, Integer> quota(Map<String, Integer> people, int seats, int total) {
        List<Share> shares = people.entrySet().stream()
                .map(one -> share(one.getKey(), (long) one.getValue() * seats, total))
                .sorted(Comparator.comparingLong(Share::rest).reversed().thenComparing(Share::unit))
                .toList();
        int left = seats - shares.stream().mapToInt(Share::whole).sum();
        Map<String, Integer> quota = new TreeMap<>();
        for (int at = 0; at < shares.size(); at++) {
            int its = shares.get(at).whole() + (at < left ? 1 : 0);
            if (its > 0) {
                quota.put(shares.get(at).unit(), its);
            }
        }
        return quota;
    }

    private static Share share(String unit, long times, int total) {
        return new Share(unit, (int) (times / total), times % total);
    }

    private static int ceil(int count, int of) {
        return (count + of - 1) / of;
    }
}
