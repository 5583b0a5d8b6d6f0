package id.go.pontianak.bangkom.lifecycle.evaluation.process;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.CaseDescription;
import id.go.pontianak.bangkom.foundation.workflow.CaseStage;
import id.go.pontianak.bangkom.foundation.workflow.CaseType;
import id.go.pontianak.bangkom.lifecycle.catalogue.Catalogue;
import id.go.pontianak.bangkom.lifecycle.catalogue.TrainingStage;
import id.go.pontianak.bangkom.lifecycle.evaluation.Evaluation;
import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationRights;
import id.go.pontianak.bangkom.lifecycle.evaluation.domain.EvaluationCases;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The review of a programme's year as a case, which is a card of its own; its statuses are those of evaluations, which say what they mean. */
@Component
class ProgrammeReviewType implements CaseType {

    private final EvaluationCases cases;
    private final Catalogue catalogue;
    private final EvaluationRights rights;

    ProgrammeReviewType(EvaluationCases cases, Catalogue catalogue, EvaluationRights rights) {
        this.cases = cases;
        this.catalogue = catalogue;
        this.rights = rights;
    }

    @Override
    public String key() {
        return ProgrammeReviewProcess.KEY;
    }

    @Override
    @Transactional(readOnly = true)
    public CaseDescription describe(CaseNumber caseNumber) {
        Evaluation review = cases.load(caseNumber.value());
        return CaseDescription.of(
                        catalogue.programme(review.programme()).name() + ' ' + review.year(),
                        review.status().open() ? TrainingStage.EVALUATION : TrainingStage.ENDED,
                        review.status().messageKey(),
                        "/evaluations/" + caseNumber)
                .of(review.programme());
    }

    @Override
    public List<CaseStage> stages() {
        return List.of(TrainingStage.EVALUATION, TrainingStage.ENDED);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean visibleTo(PersonId person, CaseNumber caseNumber) {
        return rights.mayRead(person, cases.load(caseNumber.value()));
    }
}
