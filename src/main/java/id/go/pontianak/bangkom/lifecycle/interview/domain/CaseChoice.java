package id.go.pontianak.bangkom.lifecycle.interview.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which alumni are the best and the worst cases; a pure function. */
public record CaseChoice(List<UUID> best, List<UUID> worst) {

    public CaseChoice {
        best = List.copyOf(best);
        worst = List.copyOf(worst);
    }

    /**
     * So many of each by their index of behaviour, fewer where there are not twice as many people: nobody is both. Nobody where all have the same
     * index, or fewer than {@code quorum} were measured, as each of them could be told from the figures.
     */
    public static CaseChoice of(Map<UUID, Double> indices, int most, int quorum) {
        List<UUID> ranked = indices.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry<UUID, Double>::getValue).thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
        long different = indices.values().stream().distinct().count();
        if (ranked.size() < quorum || different < 2) {
            return new CaseChoice(List.of(), List.of());
        }
        int each = Math.min(most, ranked.size() / 2);
        return new CaseChoice(ranked.subList(ranked.size() - each, ranked.size()), ranked.subList(0, each));
    }
}
