package id.go.pontianak.bangkom.lifecycle.plan;

import id.go.pontianak.bangkom.foundation.approval.DecisionRecord;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.workflow.CaseChanged;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what was done to a plan, or to a change of one of its items, into the journal of that case; the lists follow. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PlanRecord {

    private static final String PLAN = "annual-plan";
    private static final String ITEM = "plan-item";

    private final Journal journal;
    private final ApplicationEventPublisher events;

    PlanRecord(Journal journal, ApplicationEventPublisher events) {
        this.journal = journal;
        this.events = events;
    }

    /** What an office did on the way through the offices; {@code action} completes {@code journal.plan.}. */
    public static Deed deed(String action, DecisionRecord made) {
        return Deed.of(action, made.by()).as(made.capacity()).because(made.words());
    }

    public void system(String number, String action) {
        system(number, action, Map.of());
    }

    public void system(String number, String action, Map<String, String> facts) {
        CaseNumber caseNumber = new CaseNumber(number);
        journal.recordSystem(caseNumber, "journal.plan." + action, facts);
        events.publishEvent(new CaseChanged(process(number), caseNumber));
    }

    public void of(String number, Deed deed, Map<String, String> facts) {
        CaseNumber caseNumber = new CaseNumber(number);
        journal.record(caseNumber, deed.under("journal.plan."), facts);
        events.publishEvent(new CaseChanged(process(number), caseNumber));
    }

    private static String process(String number) {
        return number.startsWith("ITEM-") ? ITEM : PLAN;
    }
}
