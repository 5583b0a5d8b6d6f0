package id.go.pontianak.bangkom.lifecycle.behaviour;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.CaseChanged;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what was done in a measurement into its journal; the lists follow. What was answered stands in no journal. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BehaviourRecord {

    /** Id of the process. */
    public static final String PROCESS = "behaviour-evaluation";

    private final Journal journal;
    private final ApplicationEventPublisher events;

    BehaviourRecord(Journal journal, ApplicationEventPublisher events) {
        this.journal = journal;
        this.events = events;
    }

    /** The action of the deed completes {@code journal.behaviour.}. */
    void of(CaseNumber caseNumber, Deed deed, PersonId about) {
        journal.record(caseNumber, deed.under("journal.behaviour."), Map.of("person", about.toString()));
        events.publishEvent(new CaseChanged(PROCESS, caseNumber));
    }

    void system(CaseNumber caseNumber, String action) {
        system(caseNumber, action, Map.of());
    }

    void system(CaseNumber caseNumber, String action, Map<String, String> facts) {
        journal.recordSystem(caseNumber, "journal.behaviour." + action, facts);
        events.publishEvent(new CaseChanged(PROCESS, caseNumber));
    }

    void measured(String batch, int days, boolean last) {
        events.publishEvent(new BehaviourMeasured(batch, days, last));
    }
}
