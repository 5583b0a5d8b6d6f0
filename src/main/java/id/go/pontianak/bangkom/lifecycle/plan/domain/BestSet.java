package id.go.pontianak.bangkom.lifecycle.plan.domain;

import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * 0/1 knapsack, solved exactly by dynamic programming over values: the least cost at which each value can be reached. Money is never rounded or
 * scaled, so that the budget may be any number of rupiah. Time and memory grow with items times the sum of their values: 400 items of 40
 * seats take some twenty million steps. Refused above {@link #MOST_STEPS}, which is a second and some sixty megabytes.
 */
public final class BestSet {

    private static final long MOST_STEPS = 500_000_000;
    private static final long UNREACHED = Long.MAX_VALUE;

    /** {@code value} is zero or more. */
    public record Candidate(String number, int value, Rupiah cost) {}

    private BestSet() {}

    /** The numbers of the set of the greatest value that the budget pays, of those the cheapest; what is worth nothing is left out. */
    public static Set<String> within(List<Candidate> candidates, Rupiah budget) {
        if (budget.amount() < 0) {
            return Set.of();
        }
        List<Candidate> items = candidates.stream()
                .filter(item -> item.value() > 0 && !item.cost().exceeds(budget))
                .toList();
        int most = valueOf(items);
        long[] least = new long[most + 1];
        Arrays.fill(least, UNREACHED);
        least[0] = 0;
        List<BitSet> taken = new ArrayList<>();
        for (Candidate item : items) {
            taken.add(add(item, least));
        }
        int best = most;
        while (least[best] > budget.amount()) {
            best--;
        }
        return chosen(items, taken, best);
    }

    private static int valueOf(List<Candidate> items) {
        long most = items.stream().mapToLong(Candidate::value).sum();
        if (most * items.size() > MOST_STEPS) {
            throw RuleViolated.at("amount", "refusal.plan.whatIfTooMuch");
        }
        return (int) most;
    }

    /** Tries the item at each value from above, so that it is taken once; the values at which taking it is cheaper. */
    private static BitSet add(Candidate item, long[] least) {
        BitSet taken = new BitSet(least.length);
        for (int value = least.length - 1; value >= item.value(); value--) {
            long before = least[value - item.value()];
            if (before != UNREACHED && before + item.cost().amount() < least[value]) {
                least[value] = before + item.cost().amount();
                taken.set(value);
            }
        }
        return taken;
    }

    private static Set<String> chosen(List<Candidate> items, List<BitSet> taken, int best) {
        Set<String> numbers = new HashSet<>();
        int value = best;
        for (int at = items.size() - 1; at >= 0; at--) {
            if (taken.get(at).get(value)) {
                numbers.add(items.get(at).number());
                value -= items.get(at).value();
            }
        }
        return numbers;
    }
}
