package id.go.pontianak.bangkom.lifecycle.needs;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.workflow.CaseChanged;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what was done in a campaign into the journal of its case; the lists follow. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class NeedsRecord {

    public static final String CAMPAIGN = "needs-campaign";
    public static final String UNIT = "unit-needs";
    public static final String TEAM = "team-needs";

    private final Journal journal;
    private final ApplicationEventPublisher events;

    NeedsRecord(Journal journal, ApplicationEventPublisher events) {
        this.journal = journal;
        this.events = events;
    }

    /** {@code process} is one of the three ids above. */
    public void of(String process, String number, Deed deed, Map<String, String> facts) {
        CaseNumber caseNumber = new CaseNumber(number);
        journal.record(caseNumber, deed.under("journal.needs."), facts);
        events.publishEvent(new CaseChanged(process, caseNumber));
    }

    public void system(String process, String number, String action) {
        system(process, number, action, Map.of());
    }

    public void system(String process, String number, String action, Map<String, String> facts) {
        CaseNumber caseNumber = new CaseNumber(number);
        journal.recordSystem(caseNumber, "journal.needs." + action, facts);
        events.publishEvent(new CaseChanged(process, caseNumber));
    }
}
