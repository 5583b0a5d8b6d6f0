package id.go.pontianak.bangkom.lifecycle.batch.domain.selection;

import id.go.pontianak.bangkom.lifecycle.batch.Candidacies.Candidacy;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.Ranking.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The list of participants as the machine proposes it: the quota of each unit first, in the order its head wants or, where he set none, in
 * order of submission; then everybody else by the ranking table, first into the seats that are left and then as one reserve. What a unit
 * does not use of its quota is thereby in the city pool.
 */
public record ProposedList(List<Line> lines) {

    /** Why somebody stands where he stands. */
    public enum Basis {
        QUOTA,
        POOL,
        /** Became ready after the list was made. */
        LATE
    }

    /** A candidate with his points; {@code preference} is his place in the order of his unit's head, or the last. */
    public record Candidate(Candidacy candidacy, Score score, int preference) {

        public static final int NO_PREFERENCE = Integer.MAX_VALUE;

        private static final Comparator<Candidate> AS_UNIT_WANTS = Comparator.comparingInt(Candidate::preference)
                .thenComparing(candidate -> candidate.candidacy().submittedAt())
                .thenComparing(candidate -> candidate.candidacy().nomination());

        private static final Comparator<Candidate> AS_RANKED = Comparator.comparingInt(
                        (Candidate candidate) -> -candidate.score().points())
                .thenComparing(candidate -> candidate.candidacy().hoursThisYear())
                .thenComparing(candidate -> candidate.candidacy().submittedAt())
                .thenComparing(candidate -> candidate.candidacy().nomination());
    }

    public record Line(Candidate candidate, Basis basis) {}

    public static ProposedList of(List<Candidate> candidates, Map<String, Integer> quota) {
        List<Line> seatedByQuota = new ArrayList<>();
        Map<String, List<Candidate>> byUnit = candidates.stream()
                .sorted(Candidate.AS_UNIT_WANTS)
                .collect(Collectors.groupingBy(
                        candidate -> candidate.candidacy().unit(), java.util.TreeMap::new, Collectors.toList()));
        byUnit.forEach((unit, wanted) -> wanted.stream()
                .limit(quota.getOrDefault(unit, 0))
                .map(candidate -> new Line(candidate, Basis.QUOTA))
                .forEach(seatedByQuota::add));
        List<Candidate> seated = seatedByQuota.stream().map(Line::candidate).toList();
        Stream<Line> others = candidates.stream()
                .filter(candidate -> !seated.contains(candidate))
                .sorted(Candidate.AS_RANKED)
                .map(candidate -> new Line(candidate, Basis.POOL));
        return new ProposedList(Stream.concat(seatedByQuota.stream(), others).toList());
    }
}
