package id.go.pontianak.bangkom.lifecycle.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import id.go.pontianak.bangkom.lifecycle.plan.domain.BestSet.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class BestSetTest {

    @Test
    void refusesWhatWouldTakeTooLong() {
        List<Candidate> items = IntStream.range(0, 400)
                .mapToObj(no -> new Candidate("ITEM-" + no, 36_000, new Rupiah(1_000_000)))
                .toList();
        assertThatThrownBy(() -> BestSet.within(items, new Rupiah(100_000_000))).isInstanceOf(RuleViolated.class);
    }

    /** Every one of the 32,768 sets of fifteen items is tried. */
    @RepeatedTest(40)
    void equalsBruteForceOnFifteenItems(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Candidate> items = items(random, 15);
        Rupiah budget = new Rupiah(random.nextInt(900_000_000));

        Set<String> found = BestSet.within(items, budget);

        int bestValue = 0;
        long leastCost = 0;
        for (int set = 0; set < 1 << items.size(); set++) {
            int value = 0;
            long cost = 0;
            for (int at = 0; at < items.size(); at++) {
                if ((set & 1 << at) != 0) {
                    value += items.get(at).value();
                    cost += items.get(at).cost().amount();
                }
            }
            if (cost <= budget.amount() && (value > bestValue || value == bestValue && cost < leastCost)) {
                bestValue = value;
                leastCost = cost;
            }
        }
        assertThat(value(items, found)).isEqualTo(bestValue);
        assertThat(cost(items, found)).isEqualTo(leastCost);
    }

    @Test
    void takesTheCheaperOfEqualsAndAllWhereAllFits() {
        List<Candidate> items = List.of(item("dear", 10, 500), item("cheap", 10, 400), item("small", 1, 100));
        assertThat(BestSet.within(items, new Rupiah(450))).containsExactly("cheap");
        assertThat(BestSet.within(items, new Rupiah(1000))).containsExactlyInAnyOrder("dear", "cheap", "small");
        assertThat(BestSet.within(items, new Rupiah(-1))).isEmpty();
        assertThat(BestSet.within(List.of(), new Rupiah(5))).isEmpty();
    }

    @Test
    void isExactForAYearOfFourHundredItems() {
        List<Candidate> items = items(new Random(7), 400);
        Rupiah budget = new Rupiah(1_450_000_000);
        Set<String> found = BestSet.within(items, budget);
        assertThat(cost(items, found)).isLessThanOrEqualTo(budget.amount());
        assertThat(found).isNotEmpty();
    }

    private static List<Candidate> items(Random random, int count) {
        List<Candidate> items = new ArrayList<>();
        for (int no = 0; no < count; no++) {
            items.add(item(
                    "ITEM-" + no, (5 + random.nextInt(40)) * (1 + random.nextInt(3)), random.nextInt(180_000_000)));
        }
        return items;
    }

    private static Candidate item(String number, int value, long cost) {
        return new Candidate(number, value, new Rupiah(cost));
    }

    private static int value(List<Candidate> items, Set<String> chosen) {
        return items.stream()
                .filter(item -> chosen.contains(item.number()))
                .mapToInt(Candidate::value)
                .sum();
    }

    private static long cost(List<Candidate> items, Set<String> chosen) {
        return items.stream()
                .filter(item -> chosen.contains(item.number()))
                .mapToLong(item -> item.cost().amount())
                .sum();
    }
}
