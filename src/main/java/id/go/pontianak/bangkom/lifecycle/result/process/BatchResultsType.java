package id.go.pontianak.bangkom.lifecycle.result.process;

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
import id.go.pontianak.bangkom.lifecycle.result.ResultCase;
import id.go.pontianak.bangkom.lifecycle.result.ResultRights;
import id.go.pontianak.bangkom.lifecycle.result.ResultStatus;
import id.go.pontianak.bangkom.lifecycle.result.domain.ResultCases;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The results of a batch as a case, counted on the card of their batch, whose row is locked before theirs. */
@Component
class BatchResultsType implements CaseType {

    private final ResultCases cases;
    private final Batches batches;
    private final ResultRights rights;

    BatchResultsType(ResultCases cases, Batches batches, ResultRights rights) {
        this.cases = cases;
        this.batches = batches;
        this.rights = rights;
    }

    @Override
    public String key() {
        return BatchResultsProcess.KEY;
    }

    @Override
    @Transactional(readOnly = true)
    public CaseDescription describe(CaseNumber caseNumber) {
        ResultCase results = cases.load(caseNumber.value());
        Batch batch = batches.batch(results.batch());
        return CaseDescription.of(
                        batch.title(),
                        results.status().undecided() ? TrainingStage.DELIVERY : TrainingStage.ENDED,
                        results.status().messageKey(),
                        "/batches/" + batch.number() + "/results")
                .of(batch.programme())
                .in(batch.number());
    }

    @Override
    public List<CaseStage> stages() {
        return List.of(TrainingStage.DELIVERY, TrainingStage.ENDED);
    }

    @Override
    public Map<String, StatusFamily> statuses() {
        return Arrays.stream(ResultStatus.values())
                .collect(Collectors.toMap(ResultStatus::messageKey, ResultStatus::family));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean visibleTo(PersonId person, CaseNumber caseNumber) {
        return rights.mayRead(person, cases.load(caseNumber.value()).batch());
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
