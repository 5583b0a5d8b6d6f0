package id.go.pontianak.bangkom.lifecycle.result.process;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.workflow.CaseTypePart;
import id.go.pontianak.bangkom.foundation.workflow.Decision;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.foundation.workflow.TaskDescription;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.result.ResultCase;
import id.go.pontianak.bangkom.lifecycle.result.ResultDecisions;
import id.go.pontianak.bangkom.lifecycle.result.ResultRecording;
import id.go.pontianak.bangkom.lifecycle.result.domain.ResultCases;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/** The three tasks of results: recorded on a page of their own, verified by an analyst, set by the head of BKPSDM. */
@Component
class BatchResultsTasks implements CaseTypePart {

    private static final int PRIORITY = 55;

    /** The one outcome of recording, whose page has no form that would know it. */
    private static final String HANDED_UP = "handedUp";

    private static final String RETURNED = "returned";
    private static final String CONFLICT = "conflict";

    private final ResultCases cases;
    private final ResultRecording recording;
    private final ResultDecisions decisions;
    private final Batches batches;

    BatchResultsTasks(ResultCases cases, ResultRecording recording, ResultDecisions decisions, Batches batches) {
        this.cases = cases;
        this.recording = recording;
        this.decisions = decisions;
        this.batches = batches;
    }

    @Override
    public String caseType() {
        return BatchResultsProcess.KEY;
    }

    @Override
    public Set<String> elements() {
        return Set.of(BatchResultsProcess.RECORD, BatchResultsProcess.VERIFY, BatchResultsProcess.CONFIRM);
    }

    @Override
    public TaskDescription describe(OpenTask task) {
        ResultCase results = cases.load(task.caseNumber().value());
        String page = "/batches/" + results.batch() + "/results";
        TaskDescription description = TaskDescription.of(
                        task, ConflictScope.barring(decisions.excluded(results)), results.version(), PRIORITY)
                .of(batches.batch(results.batch()).programme())
                .in(results.batch())
                .explainedAt(page);
        return switch (task.element()) {
            case BatchResultsProcess.RECORD -> description.doneAt(page);
            case BatchResultsProcess.VERIFY -> description.decidedBy("verifyResultsForm");
            case BatchResultsProcess.CONFIRM -> description.decidedBy("confirmResultsForm");
            default -> throw new IllegalStateException("results have no task " + task.element());
        };
    }

    @Override
    public Map<String, Object> record(Decision decision) {
        String number = decision.task().caseNumber().value();
        if (decision.outcome().equals(CONFLICT)) {
            decisions.recuse(number, deed("recused", decision));
            return Map.of();
        }
        return switch (decision.task().element()) {
            case BatchResultsProcess.RECORD -> {
                if (!decision.outcome().equals(HANDED_UP)) {
                    throw RuleViolated.at("outcome", "refusal.workflow.outcome");
                }
                recording.handUp(number, deed("handedUp", decision));
                yield Map.of();
            }
            case BatchResultsProcess.VERIFY -> {
                VerifyResultsForm form = decision.as(VerifyResultsForm.class);
                decide(form.outcome(), decision, "verified", decisions::verify);
                yield Map.ofEntries(BatchResultsProcess.VERIFICATION.of(form.outcome()));
            }
            case BatchResultsProcess.CONFIRM -> {
                ConfirmResultsForm form = decision.as(ConfirmResultsForm.class);
                decide(form.outcome(), decision, "confirmed", decisions::confirm);
                yield Map.ofEntries(BatchResultsProcess.CONFIRMATION.of(form.outcome()));
            }
            default ->
                throw new IllegalStateException(
                        "no task of results: " + decision.task().element());
        };
    }

    private void decide(String outcome, Decision decision, String action, BiConsumer<String, Deed> otherwise) {
        String number = decision.task().caseNumber().value();
        if (outcome.equals(RETURNED)) {
            decisions.giveBack(number, deed("returned", decision));
        } else {
            otherwise.accept(number, deed(action, decision));
        }
    }

    /** With a conflict of interest the task itself goes on to others. */
    @Override
    public boolean leavesOpen(Decision decision) {
        return decision.outcome().equals(CONFLICT);
    }

    private static Deed deed(String action, Decision decision) {
        return Deed.of(action, decision.decidedBy()).as(decision.capacity()).because(decision.reason());
    }
}
