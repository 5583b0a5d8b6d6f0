package id.go.pontianak.bangkom.lifecycle.evaluation;

import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.lifecycle.evaluation.domain.EvaluationCases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds evaluations for those who may read them, for those before whom one or the redesign that follows lies, and for those who decided in one. */
@Service
@Transactional(readOnly = true)
public class EvaluationReaders {

    private final EvaluationCases cases;
    private final EvaluationRights rights;
    private final Decisions decisions;
    private final Journal journal;

    EvaluationReaders(EvaluationCases cases, EvaluationRights rights, Decisions decisions, Journal journal) {
        this.cases = cases;
        this.rights = rights;
        this.decisions = decisions;
        this.journal = journal;
    }

    /** Unknown and forbidden are the same 404. */
    public Evaluation require(String number, PersonId reader) {
        Evaluation evaluation = cases.load(number);
        String redesign = Redesign.numberOf(number);
        boolean concerned = decides(number, reader)
                || decides(redesign, reader)
                || journal.hasActed(reader, evaluation.caseNumber())
                || journal.hasActed(reader, new CaseNumber(redesign));
        if (!rights.mayRead(reader, evaluation) && !concerned) {
            throw new NotFound();
        }
        return evaluation;
    }

    private boolean decides(String number, PersonId person) {
        return decisions.listOpenOf(new CaseNumber(number)).stream().anyMatch(task -> isFor(task, person));
    }

    private boolean isFor(OpenTask task, PersonId person) {
        return decisions.capacityFor(person, task).isPresent();
    }
}
