package id.go.pontianak.bangkom.lifecycle.ledger.web;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.DateBounds;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.ledger.LearningTargets;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where somebody stands in a year against its target; contract staff see their cap instead. */
@Component
class HoursOfYear {

    /** {@code cap} tells that {@code goal} is not to be exceeded; {@code past} that the year is over. */
    record YearHours(int year, int hours, int goal, boolean cap, boolean past) {

        public int percent() {
            return goal == 0 ? 100 : Math.min(100, 100 * hours / goal);
        }

        public int missing() {
            return cap ? 0 : Math.max(0, goal - hours);
        }

        /** Whether the year asked for anything. */
        public boolean asked() {
            return goal > 0;
        }

        /** Beyond the cap. */
        public int over() {
            return cap ? Math.max(0, hours - goal) : 0;
        }
    }

    private final Ledger ledger;
    private final LearningTargets targets;
    private final Directory directory;
    private final BusinessClock clock;

    HoursOfYear(Ledger ledger, LearningTargets targets, Directory directory, BusinessClock clock) {
        this.ledger = ledger;
        this.targets = targets;
        this.directory = directory;
        this.clock = clock;
    }

    /** Hours are asked of civil servants; the mayor is none. */
    boolean concern(PersonId person) {
        return directory.person(person).number() != null;
    }

    int thisYear() {
        return clock.today().getYear();
    }

    /** The year that was asked for; this year for none and for one beyond all bounds. */
    int year(@Nullable Integer wanted) {
        return wanted != null && DateBounds.FIRST.getYear() <= wanted && wanted <= thisYear() ? wanted : thisYear();
    }

    YearHours of(PersonId person, int year) {
        LearningTargets.Target target = targets.of(directory.person(person).status(), year);
        int hours = ledger.hoursOf(person, year).value();
        return new YearHours(year, hours, target.hours(), target.cap(), year < thisYear());
    }
}
