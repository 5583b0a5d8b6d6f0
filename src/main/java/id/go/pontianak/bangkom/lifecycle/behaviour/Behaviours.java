package id.go.pontianak.bangkom.lifecycle.behaviour;

import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.behaviour.Alumnus.Ground;
import id.go.pontianak.bangkom.lifecycle.behaviour.Alumnus.State;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourFigures.Share;
import id.go.pontianak.bangkom.lifecycle.behaviour.domain.AlumnusRows;
import id.go.pontianak.bangkom.lifecycle.behaviour.domain.BehaviourAnswerRows;
import id.go.pontianak.bangkom.lifecycle.behaviour.domain.BehaviourCases;
import id.go.pontianak.bangkom.lifecycle.behaviour.domain.BehaviourMeasure;
import id.go.pontianak.bangkom.lifecycle.behaviour.domain.WaveRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What behaviour at work came to, batch by batch. Checks no right. */
@Service
@Transactional(readOnly = true)
public class Behaviours {

    /**
     * What was remarked in a wave: of superiors by whom it is about, as everybody knows whose it is; of all others together and without whom it is about, and only where
     * as many people as the quorum answered.
     */
    public record Remarks(Map<UUID, String> superiors, List<String> others) {

        static final Remarks NONE = new Remarks(Map.of(), List.of());
    }

    private final WaveRows waves;
    private final BehaviourCases cases;
    private final AlumnusRows alumni;
    private final BehaviourAnswerRows answers;
    private final Policies policies;
    private final BusinessClock clock;

    Behaviours(
            WaveRows waves,
            BehaviourCases cases,
            AlumnusRows alumni,
            BehaviourAnswerRows answers,
            Policies policies,
            BusinessClock clock) {
        this.waves = waves;
        this.cases = cases;
        this.alumni = alumni;
        this.answers = answers;
        this.policies = policies;
        this.clock = clock;
    }

    /** The waves of a batch in their order, open ones without figures; empty before they are planned. */
    public List<BehaviourFigures> of(String batch) {
        return waves.of(batch).stream().map(this::figures).toList();
    }

    /** Unknown ones are not found. */
    public BehaviourCase measurement(String number) {
        return cases.load(number);
    }

    public boolean planned(String batch) {
        return !waves.of(batch).isEmpty();
    }

    /** From 0 to 100, by the last wave that came to one; null where none did. */
    public @Nullable Double index(String batch) {
        return of(batch).stream()
                .map(BehaviourFigures::index)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /**
     * The same over all people of these batches, each by the last wave of his batch that came to an index. People of a batch without one do not count: as each batch's
     * own index is shown, those of too few could be subtracted.
     */
    public @Nullable Double index(Collection<String> batches) {
        int quorum = number("evaluation.quorum");
        List<Double> pooled = new ArrayList<>();
        for (String batch : batches) {
            waves.of(batch).stream()
                    .filter(wave -> wave.state() == Wave.State.CLOSED)
                    .map(wave -> indices(batch, wave.days()).values())
                    .filter(values -> values.size() >= quorum)
                    .reduce((earlier, later) -> later)
                    .ifPresent(pooled::addAll);
        }
        return BehaviourMeasure.mean(pooled, quorum);
    }

    /** Whether a measurement of the batch is still to come or runs. */
    public boolean awaited(String batch) {
        return waves.of(batch).stream().anyMatch(wave -> wave.state() != Wave.State.CLOSED);
    }

    /** Those of a wave, with the index of each of whom his superior spoke. */
    public Map<UUID, Double> indices(String batch, int days) {
        Map<RaterRole, Integer> weights = Arrays.stream(RaterRole.values())
                .collect(Collectors.toMap(role -> role, role -> number(role.weight())));
        Map<UUID, Double> indices = new HashMap<>();
        answers.ofWave(batch, days).forEach((alumnus, given) -> {
            Double index = BehaviourMeasure.index(given, weights);
            if (index != null) {
                indices.put(alumnus, index);
            }
        });
        return indices;
    }

    /** Nothing while the wave is open: an answer more, and a remark more, would tell whose it is. Nor of waves of which people were not told who reads them. */
    public Remarks remarks(BehaviourFigures figures) {
        Wave wave = figures.wave();
        return wave.state() != Wave.State.CLOSED || !wave.remarksTold()
                ? Remarks.NONE
                : new Remarks(
                        answers.remarksOfSuperiors(wave.batch(), wave.days()),
                        answers.remarksOfOthers(wave.batch(), wave.days(), figures.quorum()));
    }

    public List<Alumnus> alumni(String batch, int days) {
        return alumni.ofWave(batch, days);
    }

    private BehaviourFigures figures(Wave wave) {
        List<Alumnus> all = alumni.ofWave(wave.batch(), wave.days());
        int quorum = number("evaluation.quorum");
        long rated = all.stream().filter(one -> one.state() == State.RATED).count();
        boolean closed = wave.state() == Wave.State.CLOSED;
        Double index = closed
                ? BehaviourMeasure.mean(indices(wave.batch(), wave.days()).values(), quorum)
                : null;
        return new BehaviourFigures(
                wave,
                all.size(),
                (int) rated,
                quorum,
                index,
                index == null ? List.of() : shares(wave, (int) rated),
                grounds(all),
                cases.of(wave.batch(), wave.days()));
    }

    private List<Share> shares(Wave wave, int of) {
        Map<String, Integer> counts = answers.obstaclesOf(wave.batch(), wave.days());
        return answers.obstacles().stream()
                .filter(obstacle -> counts.containsKey(obstacle.code()))
                .map(obstacle -> new Share(obstacle, Objects.requireNonNull(counts.get(obstacle.code())), of))
                .sorted(Comparator.comparingInt(Share::count).reversed())
                .toList();
    }

    private static Map<Ground, Integer> grounds(List<Alumnus> all) {
        Map<Ground, Integer> grounds = new EnumMap<>(Ground.class);
        all.forEach(one -> {
            if (one.ground() != null) {
                grounds.merge(one.ground(), 1, Integer::sum);
            }
        });
        return grounds;
    }

    private int number(String key) {
        return policies.number(key, clock.today());
    }
}
