package id.go.pontianak.bangkom.desk.report.domain;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Cell suppression for tables of groups whose total is known. A group with a part of one to four people is hidden (primary suppression); so are further
 * groups, the smallest first, until what is hidden cannot be found by subtracting the shown groups from the total (complementary suppression): more
 * than one group is hidden then, and no part of all hidden ones together is one to four people.
 */
final class SmallGroups {

    /** Fewer people than that are never told apart. */
    static final int LEAST = 5;

    private SmallGroups() {}

    /** The places of the groups to hide; each group is given by the sizes of its parts, of which there are equally many. */
    static Set<Integer> hidden(List<int[]> groups) {
        Set<Integer> hidden = new HashSet<>();
        List<Integer> bySize = IntStream.range(0, groups.size())
                .boxed()
                .sorted(Comparator.comparingInt(
                        at -> IntStream.of(groups.get(at)).sum()))
                .toList();
        for (int at : bySize) {
            if (IntStream.of(groups.get(at)).anyMatch(SmallGroups::small)) {
                hidden.add(at);
            }
        }
        for (int at : bySize) {
            if (!hidden.isEmpty() && (hidden.size() == 1 || discloses(groups, hidden))) {
                hidden.add(at);
            }
        }
        return hidden;
    }

    /** Whether the total itself has to stay away, since even all groups together are too few. */
    static boolean hidesTotal(List<int[]> groups) {
        return discloses(groups, IntStream.range(0, groups.size()).boxed().toList());
    }

    private static boolean discloses(List<int[]> groups, Iterable<Integer> hidden) {
        if (groups.isEmpty()) {
            return false;
        }
        int[] sums = new int[groups.get(0).length];
        for (int at : hidden) {
            for (int part = 0; part < sums.length; part++) {
                sums[part] += groups.get(at)[part];
            }
        }
        return IntStream.of(sums).anyMatch(SmallGroups::small);
    }

    private static boolean small(int people) {
        return people > 0 && people < LEAST;
    }
}
