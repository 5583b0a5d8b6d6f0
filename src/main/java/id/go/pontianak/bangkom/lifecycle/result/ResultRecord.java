package id.go.pontianak.bangkom.lifecycle.result;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.workflow.CaseChanged;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what was done to the results of a batch into its journal; the lists follow. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ResultRecord {

    /** Id of the process. */
    public static final String PROCESS = "batch-results";

    private final Journal journal;
    private final ApplicationEventPublisher events;

    ResultRecord(Journal journal, ApplicationEventPublisher events) {
        this.journal = journal;
        this.events = events;
    }

    public void of(String number, Deed deed, Map<String, String> facts) {
        CaseNumber caseNumber = new CaseNumber(number);
        journal.record(caseNumber, deed.under("journal.result."), facts);
        events.publishEvent(new CaseChanged(PROCESS, caseNumber));
    }

    public void system(String number, String action) {
        system(number, action, Map.of());
    }

    public void system(String number, String action, Map<String, String> facts) {
        CaseNumber caseNumber = new CaseNumber(number);
        journal.recordSystem(caseNumber, "journal.result." + action, facts);
        events.publishEvent(new CaseChanged(PROCESS, caseNumber));
    }
}
