package id.go.pontianak.bangkom.lifecycle.ledger;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.EmploymentStatus;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.ledger.LearningTargets.Target;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The learning hours of people this year against what is asked of each: all pages take both numbers from here, so that they never differ. */
@Service
public class LearningStandings {

    /** Hours done this year, in JP, and the target or cap of this person. */
    public record Standing(int done, Target target) {

        /** How much of the target or cap is used, at most all of it. */
        public int percent() {
            return target.hours() == 0 ? 100 : Math.min(100, 100 * done / target.hours());
        }
    }

    private final Ledger ledger;
    private final LearningTargets targets;
    private final Directory directory;
    private final BusinessClock clock;

    LearningStandings(Ledger ledger, LearningTargets targets, Directory directory, BusinessClock clock) {
        this.ledger = ledger;
        this.targets = targets;
        this.directory = directory;
        this.clock = clock;
    }

    public Standing of(PersonId person) {
        return Objects.requireNonNull(of(List.of(person)).get(person));
    }

    /** Somebody whom the directory does not know has the target of all. */
    public Map<PersonId, Standing> of(Collection<PersonId> people) {
        int year = clock.today().getYear();
        Map<PersonId, Person> known = directory.persons(people);
        Map<@Nullable EmploymentStatus, Target> asked = new HashMap<>();
        Map<PersonId, Standing> standings = new HashMap<>();
        ledger.hoursOf(people, year).forEach((id, hours) -> {
            Person person = known.get(id);
            Target target =
                    asked.computeIfAbsent(person == null ? null : person.status(), status -> targets.of(status, year));
            standings.put(id, new Standing(hours.value(), target));
        });
        return standings;
    }
}
