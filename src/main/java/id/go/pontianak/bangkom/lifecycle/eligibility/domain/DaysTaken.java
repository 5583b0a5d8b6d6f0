package id.go.pontianak.bangkom.lifecycle.eligibility.domain;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Seat;
import id.go.pontianak.bangkom.lifecycle.batch.TakenDays;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programme;
import id.go.pontianak.bangkom.lifecycle.eligibility.OpenProposals;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What else the nominee does on the days of the training: seats and offers, leave, other nominations. Self-paced learning takes no day, so
 * nothing stands against it.
 */
@Component
class DaysTaken implements FactSource {

    private final Directory directory;
    private final TakenDays taken;
    private final OpenProposals pending;

    DaysTaken(Directory directory, TakenDays taken, OpenProposals pending) {
        this.directory = directory;
        this.taken = taken;
        this.pending = pending;
    }

    @Override
    public Found find(Collection<Person> nominees, Batch batch, Programme programme) {
        if (!batch.mode().blocks()) {
            return (nominee, facts) -> {
                facts.put("absence", "NONE");
                facts.put("bookings", 0);
                facts.put("pendingOverlaps", 0);
            };
        }
        List<PersonId> ids = nominees.stream().map(Person::id).toList();
        Optional<Set<PersonId>> onLeave = directory.listOnLeave(ids, batch.period());
        Map<PersonId, Long> bookings = taken.overlapping(ids, batch.period()).stream()
                .filter(seat -> !seat.batch().equals(batch.number()))
                .collect(Collectors.groupingBy(Seat::person, Collectors.counting()));
        Map<PersonId, Integer> proposed = pending.elsewhere(ids, batch);
        return (nominee, facts) -> {
            facts.put(
                    "absence",
                    onLeave.map(people -> people.contains(nominee.id()) ? "OVERLAPS" : "NONE")
                            .orElse(null));
            facts.put("bookings", Math.toIntExact(bookings.getOrDefault(nominee.id(), 0L)));
            facts.put("pendingOverlaps", proposed.getOrDefault(nominee.id(), 0));
        };
    }
}
