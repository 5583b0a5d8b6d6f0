package id.go.pontianak.bangkom.lifecycle.batch.process;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.CaseDescription;
import id.go.pontianak.bangkom.foundation.workflow.CaseDescription.Stage;
import id.go.pontianak.bangkom.foundation.workflow.CaseHandler;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.domain.TrainingBatch;
import id.go.pontianak.bangkom.lifecycle.batch.domain.TrainingBatches;
import org.springframework.stereotype.Component;

/** A batch as a card of the board. */
@Component
class TrainingBatchCases implements CaseHandler {

    private final TrainingBatches batches;
    private final Authority authority;

    TrainingBatchCases(TrainingBatches batches, Authority authority) {
        this.batches = batches;
        this.authority = authority;
    }

    @Override
    public String process() {
        return TrainingBatchProcess.KEY;
    }

    @Override
    public CaseDescription describe(String caseNumber) {
        Batch batch = batches.findById(caseNumber).map(TrainingBatch::read).orElseThrow(NotFound::new);
        return new CaseDescription(
                batch.title(),
                stage(batch.status()),
                "batch.status." + batch.status(),
                null,
                null,
                batch.programme(),
                batch.number(),
                "/batches/" + batch.number());
    }

    private static Stage stage(BatchStatus status) {
        return switch (status) {
            case PLANNED -> Stage.RENCANA;
            case CALLING -> Stage.PANGGILAN;
            case CALL_CLOSED -> Stage.PERSETUJUAN;
            case SELECTING, DECREEING -> Stage.PENETAPAN;
            case SEATED, STARTED -> Stage.PELAKSANAAN;
            case CANCELLED -> Stage.SELESAI;
        };
    }

    /** Its steps name people of many units: city HR and auditors follow them; units have the batch page. */
    @Override
    public boolean visibleTo(PersonId person, String caseNumber) {
        return authority.isCityHr(person)
                || authority.addresseesOf(person).contains(Addressee.role(Role.AUDITOR.code()));
    }
}
