package id.go.pontianak.bangkom.lifecycle.evaluation;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.workflow.CaseChanged;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeJudged;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVerdict;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what was done to an evaluation into its journal; the lists follow. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EvaluationRecord {

    /** Id of the process. */
    static final String PROCESS = "programme-evaluation";

    private static final String REVIEW = "programme-review";

    private final Journal journal;
    private final ApplicationEventPublisher events;

    EvaluationRecord(Journal journal, ApplicationEventPublisher events) {
        this.journal = journal;
        this.events = events;
    }

    void of(String number, Deed deed, Map<String, String> facts) {
        CaseNumber caseNumber = new CaseNumber(number);
        journal.record(caseNumber, deed.under("journal.evaluation."), facts);
        events.publishEvent(new CaseChanged(Evaluation.isReview(number) ? REVIEW : PROCESS, caseNumber));
    }

    void system(String number, String action) {
        system(number, action, Map.of());
    }

    void system(String number, String action, Map<String, String> facts) {
        CaseNumber caseNumber = new CaseNumber(number);
        journal.recordSystem(caseNumber, "journal.evaluation." + action, facts);
        events.publishEvent(new CaseChanged(Evaluation.isReview(number) ? REVIEW : PROCESS, caseNumber));
    }

    /** Tells earlier modules what becomes of the programme from this day on. */
    void judged(Evaluation evaluation, ProgrammeVerdict verdict, LocalDate day) {
        events.publishEvent(
                new ProgrammeJudged(evaluation.programme(), evaluation.batch(), evaluation.number(), verdict, day));
        events.publishEvent(new VerdictRecorded(evaluation.batch()));
    }
}
