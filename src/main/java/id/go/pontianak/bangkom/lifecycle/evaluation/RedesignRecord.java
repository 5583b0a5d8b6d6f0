package id.go.pontianak.bangkom.lifecycle.evaluation;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.workflow.CaseChanged;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what was done to a redesign into its journal; the lists follow. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RedesignRecord {

    private static final String PROCESS = "method-redesign";

    private final Journal journal;
    private final ApplicationEventPublisher events;

    RedesignRecord(Journal journal, ApplicationEventPublisher events) {
        this.journal = journal;
        this.events = events;
    }

    void of(String number, Deed deed) {
        CaseNumber caseNumber = new CaseNumber(number);
        journal.record(caseNumber, deed.under("journal.redesign."));
        events.publishEvent(new CaseChanged(PROCESS, caseNumber));
    }

    void system(String number, String action) {
        CaseNumber caseNumber = new CaseNumber(number);
        journal.recordSystem(caseNumber, "journal.redesign." + action, Map.of());
        events.publishEvent(new CaseChanged(PROCESS, caseNumber));
    }
}
