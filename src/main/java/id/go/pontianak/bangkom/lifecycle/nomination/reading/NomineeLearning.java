package id.go.pontianak.bangkom.lifecycle.nomination.reading;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.ledger.LearningTargets;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import id.go.pontianak.bangkom.lifecycle.nomination.reading.NominationContext.Hours;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a nominee has learned: the hours of this year against the target, and the latest trainings. */
@Component
class NomineeLearning {

    private static final int SHOWN = 5;

    private final Ledger ledger;
    private final LearningTargets targets;
    private final BusinessClock clock;

    NomineeLearning(Ledger ledger, LearningTargets targets, BusinessClock clock) {
        this.ledger = ledger;
        this.targets = targets;
        this.clock = clock;
    }

    Hours hoursOf(PersonId person) {
        LocalDate today = clock.today();
        return new Hours(ledger.hoursOf(person, today.getYear()).value(), targets.yearlyTarget(today));
    }

    List<Ledger.Training> latestOf(PersonId person) {
        return ledger.historyOf(person).stream().limit(SHOWN).toList();
    }
}
