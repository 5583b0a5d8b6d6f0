package id.go.pontianak.bangkom.lifecycle.batch;

import id.go.pontianak.bangkom.foundation.kernel.DateRange;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * Candidates of the batch's own tests, whose nominations are named {@code PROBE-…}, beside the real ones: so that a batch is tested without
 * the whole route before it. What each was told is kept in order.
 */
@Component
@Primary
public class StandInCandidacies implements Candidacies {

    public static final String PREFIX = "PROBE-";

    private record Probe(String batch, Candidacy candidacy, boolean ready) {}

    private final Map<String, Probe> probes = new ConcurrentHashMap<>();
    private final Map<String, List<String>> told = new ConcurrentHashMap<>();
    private final ObjectProvider<Candidacies> real;

    StandInCandidacies(ObjectProvider<Candidacies> real) {
        this.real = real;
    }

    public String ready(String batch, String name, PersonId person, String unit) {
        return ready(batch, name, person, unit, 0, "Baik");
    }

    public String ready(
            String batch, String name, PersonId person, String unit, int hours, @Nullable String performance) {
        String nomination = PREFIX + batch + '-' + name;
        Instant submitted = Instant.parse("2026-11-02T02:00:00Z").plusSeconds(probes.size());
        probes.put(
                nomination,
                new Probe(
                        batch,
                        new Candidacy(
                                nomination,
                                person,
                                unit,
                                submitted,
                                new LearningHours(hours),
                                performance,
                                null,
                                32,
                                null),
                        true));
        return nomination;
    }

    public String onItsRoute(String batch, String name, PersonId person, String unit) {
        String nomination = ready(batch, name, person, unit);
        probes.computeIfPresent(nomination, (number, probe) -> new Probe(batch, probe.candidacy(), false));
        return nomination;
    }

    public void becomesReady(String nomination) {
        probes.computeIfPresent(nomination, (number, probe) -> new Probe(probe.batch(), probe.candidacy(), true));
    }

    public void withdraws(String nomination) {
        probes.remove(nomination);
    }

    public List<String> told(String nomination) {
        return told.getOrDefault(nomination, List.of());
    }

    private Stream<Probe> of(String batch) {
        return probes.values().stream().filter(probe -> probe.batch().equals(batch));
    }

    private Candidacies others() {
        return real.stream().filter(one -> one != this).findFirst().orElseThrow();
    }

    private void tell(String nomination, String what, java.util.function.Consumer<Candidacies> otherwise) {
        if (nomination.startsWith(PREFIX)) {
            told.computeIfAbsent(nomination, number -> new CopyOnWriteArrayList<>())
                    .add(what);
        } else {
            otherwise.accept(others());
        }
    }

    @Override
    public List<Candidacy> ready(String batch) {
        List<Candidacy> all = new ArrayList<>(others().ready(batch));
        of(batch).filter(Probe::ready).map(Probe::candidacy).forEach(all::add);
        return all;
    }

    @Override
    public Set<String> unconfirmed(String batch) {
        return others().unconfirmed(batch);
    }

    @Override
    public List<Unready> unready(String batch) {
        List<Unready> all = new ArrayList<>(others().unready(batch));
        of(batch)
                .filter(probe -> !probe.ready())
                .map(Probe::candidacy)
                .filter(one -> told(one.nomination()).stream().noneMatch(what -> what.startsWith("lapsed")))
                .map(one -> new Unready(one.nomination(), one.person(), one.unit(), "batch.status.CALLING"))
                .forEach(all::add);
        return all;
    }

    @Override
    public Map<String, Integer> countByUnit(String batch) {
        Map<String, Integer> counts = new HashMap<>(others().countByUnit(batch));
        of(batch)
                .collect(Collectors.groupingBy(probe -> probe.candidacy().unit(), Collectors.summingInt(one -> 1)))
                .forEach((unit, count) -> counts.merge(unit, count, Integer::sum));
        return counts;
    }

    @Override
    public void seated(String nomination) {
        tell(nomination, "seated", other -> other.seated(nomination));
    }

    @Override
    public void reserved(String nomination, int rank) {
        tell(nomination, "reserved " + rank, other -> other.reserved(nomination, rank));
    }

    @Override
    public void notSelected(String nomination) {
        tell(nomination, "not selected", other -> other.notSelected(nomination));
    }

    @Override
    public void seatWithdrawn(String nomination, String reason) {
        tell(nomination, "seat withdrawn: " + reason, other -> other.seatWithdrawn(nomination, reason));
    }

    @Override
    public void offered(String nomination, Instant until) {
        tell(nomination, "offered until " + until, other -> other.offered(nomination, until));
    }

    @Override
    public boolean waitsForDecree(String nomination) {
        Probe probe = probes.get(nomination);
        return probe == null
                ? others().waitsForDecree(nomination)
                : probe.ready() && told(nomination).isEmpty();
    }

    @Override
    public void lapsed(String nomination, String reason) {
        tell(nomination, "lapsed: " + reason, other -> other.lapsed(nomination, reason));
    }

    @Override
    public void batchStarted(String nomination) {
        tell(nomination, "started", other -> other.batchStarted(nomination));
    }

    @Override
    public void batchCancelled(String nomination, String reason) {
        tell(nomination, "cancelled: " + reason, other -> other.batchCancelled(nomination, reason));
    }

    @Override
    public void calledUp(String nomination, boolean late) {
        tell(nomination, late ? "called up late" : "called up", other -> other.calledUp(nomination, late));
    }

    @Override
    public void trainingCalledOff(String nomination, String reason) {
        tell(nomination, "called off: " + reason, other -> other.trainingCalledOff(nomination, reason));
    }

    @Override
    public void batchRescheduled(String nomination) {
        tell(nomination, "rescheduled", other -> other.batchRescheduled(nomination));
    }

    @Override
    public void placeMoved(String nomination, DateRange before, boolean clash) {
        tell(nomination, clash ? "moved, clash" : "moved", other -> other.placeMoved(nomination, before, clash));
    }

    @Override
    public List<String> open(String batch) {
        List<String> all = new ArrayList<>(others().open(batch));
        of(batch).map(probe -> probe.candidacy().nomination()).sorted().forEach(all::add);
        return all;
    }
}
