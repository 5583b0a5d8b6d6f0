package id.go.pontianak.bangkom.foundation.approval;

import id.go.pontianak.bangkom.foundation.decisionform.CodeList;
import id.go.pontianak.bangkom.foundation.decisionform.CodeLists;
import id.go.pontianak.bangkom.foundation.decisionform.CodedReason;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.Decision;
import org.springframework.stereotype.Component;

/** Factory of the records of decisions: reads the reason by the list of the form, where it has one, and takes the time of the clock. */
@Component
public class DecisionRecords {

    private final CodeLists lists;
    private final BusinessClock clock;

    DecisionRecords(CodeLists lists, BusinessClock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    /** With words only, or none. */
    public DecisionRecord of(Decision decision) {
        return DecisionRecord.of(decision, CodedReason.words(decision.reason()), clock.instant());
    }

    /** With what was chosen from the list; refused without words. */
    public DecisionRecord of(Decision decision, CodeList list) {
        return DecisionRecord.of(decision, lists.reason(list, decision.why()), clock.instant());
    }
}
