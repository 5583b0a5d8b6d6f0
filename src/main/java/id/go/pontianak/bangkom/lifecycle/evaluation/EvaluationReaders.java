package id.go.pontianak.bangkom.lifecycle.evaluation;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.lifecycle.evaluation.domain.EvaluationCases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds evaluations for those who may read them, and for those before whom one lies. */
@Service
@Transactional(readOnly = true)
public class EvaluationReaders {

    private final EvaluationCases cases;
    private final EvaluationRights rights;
    private final Decisions decisions;
    private final Authority authority;

    EvaluationReaders(EvaluationCases cases, EvaluationRights rights, Decisions decisions, Authority authority) {
        this.cases = cases;
        this.rights = rights;
        this.decisions = decisions;
        this.authority = authority;
    }

    /** Unknown and forbidden are the same 404. */
    public Evaluation require(String number, PersonId reader) {
        Evaluation evaluation = cases.load(number);
        if (!rights.mayRead(reader, evaluation.batch()) && !decides(number, reader)) {
            throw new NotFound();
        }
        return evaluation;
    }

    private boolean decides(String number, PersonId person) {
        return decisions.listOpenOf(number).stream().anyMatch(task -> isFor(task, person));
    }

    private boolean isFor(OpenTask task, PersonId person) {
        return authority
                .capacityFor(person, task.candidates(), decisions.describe(task).conflictScope())
                .isPresent();
    }
}
