package id.go.pontianak.bangkom.lifecycle.interview.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Random;
import java.util.UUID;
import java.util.function.DoublePredicate;

/** Which alumni are the best and the worst cases; a pure function but for the lot among equals. */
public record CaseChoice(List<UUID> best, List<UUID> worst) {

    public CaseChoice {
        best = List.copyOf(best);
        worst = List.copyOf(worst);
    }

    /**
     * So many of each by their index of behaviour: of the best those strictly above the median, of the worst those strictly below, among equals drawn by
     * {@code lot}, so that nobody is both and no two of different ends are alike. Nobody where either end is empty, as there is nothing to compare, or where fewer than
     * {@code quorum} were measured, as each of them could be told from the figures.
     */
    public static CaseChoice of(Map<UUID, Double> indices, int most, int quorum, Random lot) {
        List<Entry<UUID, Double>> ranked = new ArrayList<>(indices.entrySet());
        Collections.shuffle(ranked, lot);
        ranked.sort(Entry.comparingByValue());
        if (ranked.size() < Math.max(quorum, 1)) {
            return new CaseChoice(List.of(), List.of());
        }
        double median = median(ranked);
        List<UUID> low = ends(ranked, one -> one < median);
        List<UUID> high = ends(ranked, one -> one > median);
        if (low.isEmpty() || high.isEmpty()) {
            return new CaseChoice(List.of(), List.of());
        }
        return new CaseChoice(
                high.subList(Math.max(0, high.size() - most), high.size()), low.subList(0, Math.min(most, low.size())));
    }

    private static double median(List<Entry<UUID, Double>> ranked) {
        int size = ranked.size();
        return (ranked.get((size - 1) / 2).getValue() + ranked.get(size / 2).getValue()) / 2;
    }

    private static List<UUID> ends(List<Entry<UUID, Double>> ranked, DoublePredicate end) {
        return ranked.stream()
                .filter(one -> end.test(one.getValue()))
                .map(Entry::getKey)
                .toList();
    }
}
