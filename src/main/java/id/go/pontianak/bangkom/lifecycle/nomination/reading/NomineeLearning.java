package id.go.pontianak.bangkom.lifecycle.nomination.reading;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.ledger.LearningStandings;
import id.go.pontianak.bangkom.lifecycle.ledger.LearningStandings.Standing;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a nominee has learned: the hours of this year against the target, and the latest trainings. */
@Component
class NomineeLearning {

    private static final int SHOWN = 5;

    private final Ledger ledger;
    private final LearningStandings standings;

    NomineeLearning(Ledger ledger, LearningStandings standings) {
        this.ledger = ledger;
        this.standings = standings;
    }

    Standing hoursOf(PersonId person) {
        return standings.of(person);
    }

    List<Ledger.Training> latestOf(PersonId person) {
        return ledger.historyOf(person).stream().limit(SHOWN).toList();
    }
}
