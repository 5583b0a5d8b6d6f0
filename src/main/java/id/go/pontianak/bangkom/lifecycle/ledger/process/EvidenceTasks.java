package id.go.pontianak.bangkom.lifecycle.ledger.process;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.workflow.CaseTypePart;
import id.go.pontianak.bangkom.foundation.workflow.Decision;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.foundation.workflow.TaskDescription;
import id.go.pontianak.bangkom.lifecycle.ledger.domain.EvidenceRows;
import id.go.pontianak.bangkom.lifecycle.ledger.evidence.Evidence;
import id.go.pontianak.bangkom.lifecycle.ledger.evidence.EvidenceDecisions;
import id.go.pontianak.bangkom.lifecycle.ledger.evidence.EvidenceDecisions.By;
import id.go.pontianak.bangkom.lifecycle.ledger.evidence.EvidenceDecisions.Finding;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The three tasks of evidence: the superior's, the analyst's, and the person's own. */
@Component
class EvidenceTasks implements CaseTypePart {

    private static final int PRIORITY = 40;

    private static final Map<String, String> FORMS = Map.of(
            ExternalLearningProcess.CONFIRM, "confirmRelevanceForm",
            ExternalLearningProcess.VERIFY, "verifyEvidenceForm",
            ExternalLearningProcess.REVISE, "reviseEvidenceForm");

    private final EvidenceRows rows;
    private final EvidenceDecisions decisions;

    EvidenceTasks(EvidenceRows rows, EvidenceDecisions decisions) {
        this.rows = rows;
        this.decisions = decisions;
    }

    @Override
    public String caseType() {
        return ExternalLearningProcess.KEY;
    }

    @Override
    public Set<String> elements() {
        return FORMS.keySet();
    }

    @Override
    public TaskDescription describe(OpenTask task) {
        Evidence evidence = rows.load(task.caseNumber().value());
        return TaskDescription.of(task, new ConflictScope(evidence.person(), Set.of()), evidence.version(), PRIORITY)
                .about(evidence.person(), evidence.handedIn().unit())
                .decidedBy(Objects.requireNonNull(FORMS.get(task.element())))
                .explainedAt("/ledger/evidence/" + task.caseNumber() + "/context");
    }

    @Override
    public Map<String, Object> record(Decision decision) {
        String number = decision.task().caseNumber().value();
        By by = new By(decision.decidedBy(), decision.capacity(), decision.reason());
        return switch (decision.task().element()) {
            case ExternalLearningProcess.CONFIRM -> confirm(number, decision.outcome(), by);
            case ExternalLearningProcess.VERIFY -> verify(number, decision.as(VerifyEvidenceForm.class), by);
            case ExternalLearningProcess.REVISE -> {
                decisions.resubmit(number, by);
                yield Map.of();
            }
            default ->
                throw new IllegalStateException(
                        "no task of evidence: " + decision.task().element());
        };
    }

    private Map<String, Object> confirm(String number, String outcome, By by) {
        switch (outcome) {
            case "confirmed" -> decisions.confirmRelevance(number, by);
            case "rejected" -> decisions.reject(number, by);
            default -> decisions.giveBack(number, by);
        }
        return Map.ofEntries(ExternalLearningProcess.RELEVANCE_OUTCOME.of(outcome));
    }

    private Map<String, Object> verify(String number, VerifyEvidenceForm form, By by) {
        switch (form.outcome()) {
            case "approved" -> decisions.approve(number, by, new Finding(form.hours(), form.different()));
            case "rejected" -> decisions.reject(number, by);
            default -> decisions.giveBack(number, by);
        }
        return ExternalLearningProcess.verified(form.outcome(), by.person());
    }
}
