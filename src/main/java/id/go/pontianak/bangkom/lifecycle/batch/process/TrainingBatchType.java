package id.go.pontianak.bangkom.lifecycle.batch.process;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.CardFacts;
import id.go.pontianak.bangkom.foundation.workflow.CaseDescription;
import id.go.pontianak.bangkom.foundation.workflow.CaseStage;
import id.go.pontianak.bangkom.foundation.workflow.CaseType;
import id.go.pontianak.bangkom.foundation.workflow.ParentLock;
import id.go.pontianak.bangkom.foundation.workflow.StatusFamily;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchDates;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchLocks;
import id.go.pontianak.bangkom.lifecycle.batch.domain.TrainingBatch;
import id.go.pontianak.bangkom.lifecycle.batch.domain.TrainingBatches;
import id.go.pontianak.bangkom.lifecycle.catalogue.TrainingStage;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A batch as a case: a card of the board, whose own row is what its nominations lock first. */
@Component
class TrainingBatchType implements CaseType {

    private final TrainingBatches batches;
    private final BatchDates dates;
    private final BatchLocks locks;
    private final Authority authority;

    TrainingBatchType(TrainingBatches batches, BatchDates dates, BatchLocks locks, Authority authority) {
        this.batches = batches;
        this.dates = dates;
        this.locks = locks;
        this.authority = authority;
    }

    @Override
    public String key() {
        return TrainingBatchProcess.KEY;
    }

    @Override
    public CaseDescription describe(CaseNumber caseNumber) {
        Batch batch = find(caseNumber).read();
        return CaseDescription.of(
                        batch.title(), stage(batch.status()), batch.status().messageKey(), "/batches/" + batch.number())
                .of(batch.programme())
                .in(batch.number());
    }

    private static CaseStage stage(BatchStatus status) {
        return switch (status) {
            case PLANNED -> TrainingStage.PLAN;
            case CALLING -> TrainingStage.CALL;
            case CALL_CLOSED -> TrainingStage.APPROVAL;
            case SELECTING, DECREEING -> TrainingStage.SELECTION;
            case SEATED, DOUBTFUL, CALLED_UP, STARTED, ENDED -> TrainingStage.DELIVERY;
            case CLOSED, CANCELLED -> TrainingStage.ENDED;
        };
    }

    @Override
    public Map<String, StatusFamily> statuses() {
        return Arrays.stream(BatchStatus.values())
                .collect(Collectors.toMap(BatchStatus::messageKey, BatchStatus::family));
    }

    @Override
    public List<CaseStage> stages() {
        return List.of(
                TrainingStage.PLAN,
                TrainingStage.CALL,
                TrainingStage.APPROVAL,
                TrainingStage.SELECTION,
                TrainingStage.DELIVERY,
                TrainingStage.ENDED);
    }

    @Override
    public Map<String, CardFacts> cards(Collection<String> numbers) {
        return batches.findAllByNumberIn(numbers).stream()
                .map(TrainingBatch::read)
                .collect(Collectors.toMap(Batch::number, batch -> new CardFacts(batch.seats(), batch.nextDate())));
    }

    /** Its steps name people of many units: city HR and auditors follow them; units have the batch page. */
    @Override
    public boolean visibleTo(PersonId person, CaseNumber caseNumber) {
        return authority.overseesCity(person);
    }

    /** The row that others lock as their parent is its own. */
    @Override
    public void lockParent(CaseNumber caseNumber, ParentLock mode) {
        if (mode == ParentLock.SHARE) {
            locks.forShare(caseNumber.value());
        } else {
            locks.forUpdate(caseNumber.value());
        }
    }

    @Override
    public Instant date(CaseNumber caseNumber, String name) {
        return dates.of(name, find(caseNumber));
    }

    /** HR chose these days. */
    @Override
    public boolean counted(String name) {
        return false;
    }

    private TrainingBatch find(CaseNumber caseNumber) {
        return batches.findById(caseNumber.value()).orElseThrow(NotFound::new);
    }
}
