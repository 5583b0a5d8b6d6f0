package id.go.pontianak.bangkom.lifecycle.eligibility.domain;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Seats;
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
class UnitService implements FactSource {

    private static final int WHOLE = 100;

    private final Directory directory;
    private final Seats seats;
    private final OpenProposals pending;
    private final Policies policies;
    private final BusinessClock clock;

    UnitService(Directory directory, Seats seats, OpenProposals pending, Policies policies, BusinessClock clock) {
        this.directory = directory;
        this.seats = seats;
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
        Set<String> units = nominees.stream().map(Person::unit).collect(Collectors.toSet());
        Map<PersonId, String> staff = directory.staffOf(units);
        Set<PersonId> away = new HashSet<>(seats.away(staff.keySet(), batch));
        away.addAll(pending.away(staff.keySet(), batch));
        Map<String, Integer> sizes = new HashMap<>();
        staff.values().forEach(unit -> sizes.merge(unit, 1, Integer::sum));
        Map<String, List<PersonId>> awayByUnit =
                away.stream().collect(Collectors.groupingBy(person -> staff.getOrDefault(person, "")));
        int percent = policies.number("nomination.awayPercent", clock.today());
        return (nominee, facts) -> {
            long others = awayByUnit.getOrDefault(nominee.unit(), List.of()).stream()
                    .filter(person -> !person.equals(nominee.id()))
                    .count();
            facts.put("awayCount", Math.toIntExact(others + 1));
            facts.put("allowedAway", Math.max(1, sizes.getOrDefault(nominee.unit(), 0) * percent / WHOLE));
        };
    }
}
