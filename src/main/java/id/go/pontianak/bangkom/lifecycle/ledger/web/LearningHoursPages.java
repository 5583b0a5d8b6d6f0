package id.go.pontianak.bangkom.lifecycle.ledger.web;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.ledger.LearningTargets;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where somebody stands this year against the yearly target; contract staff see their cap instead. */
@Component
class LearningHoursPages {

    /** {@code cap} tells that {@code goal} is not to be exceeded. */
    record LearningHoursPage(int year, int hours, int goal, boolean cap, List<Training> history) {

        public int percent() {
            return goal == 0 ? 100 : Math.min(100, 100 * hours / goal);
        }

        public int missing() {
            return Math.max(0, goal - hours);
        }
    }

    private final Ledger ledger;
    private final Directory directory;
    private final LearningTargets targets;
    private final Clock clock;

    LearningHoursPages(Ledger ledger, Directory directory, LearningTargets targets, Clock clock) {
        this.ledger = ledger;
        this.directory = directory;
        this.targets = targets;
        this.clock = clock;
    }

    /** Hours are asked of civil servants; the mayor is none. */
    boolean concern(PersonId person) {
        return directory.person(person).number() != null;
    }

    LearningHoursPage of(PersonId person) {
        int year = LocalDate.ofInstant(clock.instant(), City.ZONE).getYear();
        LearningTargets.Target target = targets.of(directory.person(person).status(), year);
        return new LearningHoursPage(
                year, ledger.hoursOf(person, year).value(), target.hours(), target.cap(), ledger.historyOf(person));
    }
}
