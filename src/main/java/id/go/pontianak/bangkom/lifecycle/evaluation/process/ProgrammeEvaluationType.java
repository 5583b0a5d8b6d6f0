package id.go.pontianak.bangkom.lifecycle.evaluation.process;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.CaseDescription;
import id.go.pontianak.bangkom.foundation.workflow.CaseStage;
import id.go.pontianak.bangkom.foundation.workflow.CaseType;
import id.go.pontianak.bangkom.foundation.workflow.ParentLock;
import id.go.pontianak.bangkom.foundation.workflow.StatusFamily;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.catalogue.TrainingStage;
import id.go.pontianak.bangkom.lifecycle.evaluation.Evaluation;
import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationRights;
import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationStatus;
import id.go.pontianak.bangkom.lifecycle.evaluation.domain.EvaluationCases;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The evaluation of a batch as a case, counted on the card of its batch, whose row is locked before its own. */
@Component
class ProgrammeEvaluationType implements CaseType {

    private final EvaluationCases cases;
    private final Batches batches;
    private final EvaluationRights rights;

    ProgrammeEvaluationType(EvaluationCases cases, Batches batches, EvaluationRights rights) {
        this.cases = cases;
        this.batches = batches;
        this.rights = rights;
    }

    @Override
    public String key() {
        return ProgrammeEvaluationProcess.KEY;
    }

    @Override
    @Transactional(readOnly = true)
    public CaseDescription describe(CaseNumber caseNumber) {
        Evaluation evaluation = cases.load(caseNumber.value());
        Batch batch = batches.batch(evaluation.batch());
        return CaseDescription.of(
                        batch.title(),
                        evaluation.status().open() ? TrainingStage.EVALUATION : TrainingStage.ENDED,
                        evaluation.status().messageKey(),
                        "/evaluations/" + caseNumber)
                .of(batch.programme())
                .in(batch.number());
    }

    @Override
    public List<CaseStage> stages() {
        return List.of(TrainingStage.EVALUATION, TrainingStage.ENDED);
    }

    @Override
    public Map<String, StatusFamily> statuses() {
        return Arrays.stream(EvaluationStatus.values())
                .collect(Collectors.toMap(EvaluationStatus::messageKey, EvaluationStatus::family));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean visibleTo(PersonId person, CaseNumber caseNumber) {
        return rights.mayRead(person, cases.load(caseNumber.value()).batch());
    }

    @Override
    public Instant date(CaseNumber caseNumber, String name) {
        if (!name.equals(ProgrammeEvaluationProcess.REACTION)) {
            throw new IllegalArgumentException("evaluations have no date named " + name);
        }
        return cases.load(caseNumber.value()).reaction().until();
    }

    @Override
    public void lockParent(CaseNumber caseNumber, ParentLock mode) {
        String batch = cases.load(caseNumber.value()).batch();
        if (mode == ParentLock.UPDATE) {
            batches.lockForUpdate(batch);
        } else {
            batches.lockForShare(batch);
        }
    }
}
