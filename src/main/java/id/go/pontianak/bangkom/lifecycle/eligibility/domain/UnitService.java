package id.go.pontianak.bangkom.lifecycle.eligibility.domain;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.TakenDays;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programme;
import id.go.pontianak.bangkom.lifecycle.eligibility.OpenProposals;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whether the unit in which the nominee works keeps its service: a puskesmas or kelurahan, not the whole perangkat daerah. */
@Component
public class UnitService implements FactSource {

    private static final int WHOLE = 100;

    private final Directory directory;
    private final TakenDays taken;
    private final OpenProposals pending;
    private final Policies policies;
    private final BusinessClock clock;

    UnitService(Directory directory, TakenDays taken, OpenProposals pending, Policies policies, BusinessClock clock) {
        this.directory = directory;
        this.taken = taken;
        this.pending = pending;
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public Found find(Collection<Person> nominees, Batch batch, Programme programme) {
        if (!batch.mode().blocks()) {
            return (nominee, facts) -> {
                facts.put("awayCount", 0);
                facts.put("allowedAway", 1);
            };
        }
        Away away = away(nominees.stream().map(Person::unit).collect(Collectors.toSet()), batch);
        return (nominee, facts) -> {
            long others = away.of(nominee.unit()).stream()
                    .filter(person -> !person.equals(nominee.id()))
                    .count();
            facts.put("awayCount", Math.toIntExact(others + 1));
            facts.put("allowedAway", away.allowed(nominee.unit()));
        };
    }

    /** How many more of each unit may be proposed together before a reason is asked for the next; empty where the batch takes nobody away. */
    public Map<String, Integer> room(Set<String> units, Batch batch) {
        if (!batch.mode().blocks()) {
            return Map.of();
        }
        Away away = away(units, batch);
        return units.stream()
                .collect(Collectors.toMap(
                        unit -> unit,
                        unit -> Math.max(0, away.allowed(unit) - away.of(unit).size())));
    }

    private Away away(Set<String> units, Batch batch) {
        Map<PersonId, String> staff = directory.staffOf(units);
        Set<PersonId> away = new HashSet<>(taken.away(staff.keySet(), batch));
        away.addAll(pending.away(staff.keySet(), batch));
        Map<String, Integer> sizes = new HashMap<>();
        staff.values().forEach(unit -> sizes.merge(unit, 1, Integer::sum));
        return new Away(
                away.stream().collect(Collectors.groupingBy(person -> staff.getOrDefault(person, ""))),
                sizes,
                policies.number("nomination.awayPercent", clock.today()));
    }

    /** Who of each unit is away, and how many people it has. */
    private record Away(Map<String, List<PersonId>> people, Map<String, Integer> sizes, int percent) {

        List<PersonId> of(String unit) {
            return people.getOrDefault(unit, List.of());
        }

        int allowed(String unit) {
            return Math.max(1, sizes.getOrDefault(unit, 0) * percent / WHOLE);
        }
    }
}
