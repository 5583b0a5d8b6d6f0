package id.go.pontianak.bangkom.lifecycle.ledger.process;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.CaseDescription;
import id.go.pontianak.bangkom.foundation.workflow.CaseStage;
import id.go.pontianak.bangkom.foundation.workflow.CaseType;
import id.go.pontianak.bangkom.lifecycle.catalogue.TrainingStage;
import id.go.pontianak.bangkom.lifecycle.ledger.domain.EvidenceRows;
import id.go.pontianak.bangkom.lifecycle.ledger.evidence.Evidence;
import id.go.pontianak.bangkom.lifecycle.ledger.evidence.EvidenceRights;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Evidence as a case; thousands a year, so that none is a card of the board. */
@Component
class ExternalLearningType implements CaseType {

    private final EvidenceRows rows;
    private final EvidenceRights rights;

    ExternalLearningType(EvidenceRows rows, EvidenceRights rights) {
        this.rows = rows;
        this.rights = rights;
    }

    @Override
    public String key() {
        return ExternalLearningProcess.KEY;
    }

    @Override
    @Transactional(readOnly = true)
    public CaseDescription describe(CaseNumber caseNumber) {
        Evidence evidence = rows.load(caseNumber.value());
        return CaseDescription.of(
                        evidence.claim().title(),
                        evidence.status().open() ? TrainingStage.APPROVAL : TrainingStage.ENDED,
                        evidence.status().messageKey(),
                        "/ledger/evidence/" + caseNumber)
                .about(evidence.person(), evidence.handedIn().unit());
    }

    @Override
    public List<CaseStage> stages() {
        return List.of(TrainingStage.APPROVAL, TrainingStage.ENDED);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean visibleTo(PersonId person, CaseNumber caseNumber) {
        return rights.maySee(person, rows.load(caseNumber.value()));
    }
}
