package id.go.pontianak.bangkom.lifecycle.needs.process;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.workflow.CaseTypePart;
import id.go.pontianak.bangkom.foundation.workflow.Decision;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.foundation.workflow.TaskDescription;
import id.go.pontianak.bangkom.lifecycle.needs.UnitNeeds;
import id.go.pontianak.bangkom.lifecycle.needs.domain.NeedsUnits;
import id.go.pontianak.bangkom.lifecycle.needs.unit.UnitDecisions;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The four tasks of a perangkat daerah: the recap on its page, the signature, HR's verification, and what becomes of a late one. */
@Component
class UnitNeedsTasks implements CaseTypePart {

    private static final int PRIORITY = 55;

    /** The one outcome of the recap, whose page has no form that would know it. */
    private static final String HANDED_UP = "handedUp";

    private final NeedsUnits rows;
    private final UnitDecisions decisions;

    UnitNeedsTasks(NeedsUnits rows, UnitDecisions decisions) {
        this.rows = rows;
        this.decisions = decisions;
    }

    @Override
    public String caseType() {
        return UnitNeedsProcess.KEY;
    }

    @Override
    public Set<String> elements() {
        return Set.of(
                UnitNeedsProcess.RECAP, UnitNeedsProcess.SIGN, UnitNeedsProcess.VERIFY, UnitNeedsProcess.CLOSE_SILENT);
    }

    @Override
    public TaskDescription describe(OpenTask task) {
        UnitNeeds unit = rows.load(task.caseNumber().value());
        String recap = unit.page() + "/recap";
        TaskDescription description = TaskDescription.of(task, ConflictScope.NONE, unit.version(), PRIORITY)
                .ofUnit(unit.unit())
                .explainedAt(recap);
        return switch (task.element()) {
            case UnitNeedsProcess.RECAP -> description.doneAt(recap);
            case UnitNeedsProcess.SIGN -> description.decidedBy("signRecapForm");
            case UnitNeedsProcess.VERIFY -> description.decidedBy("verifyNeedsForm");
            case UnitNeedsProcess.CLOSE_SILENT -> description.decidedBy("closeSilentUnitForm");
            default -> throw new IllegalStateException("needs of a unit have no task " + task.element());
        };
    }

    @Override
    public Map<String, Object> record(Decision decision) {
        String number = decision.task().caseNumber().value();
        return switch (decision.task().element()) {
            case UnitNeedsProcess.RECAP -> {
                if (!decision.outcome().equals(HANDED_UP)) {
                    throw RuleViolated.at("outcome", "refusal.workflow.outcome");
                }
                decisions.handUp(number, deed("handedUp", decision));
                yield Map.of();
            }
            case UnitNeedsProcess.SIGN -> sign(number, decision);
            case UnitNeedsProcess.VERIFY -> verify(number, decision);
            default -> close(number, decision);
        };
    }

    private Map<String, Object> sign(String number, Decision decision) {
        SignRecapForm form = decision.as(SignRecapForm.class);
        if (form.outcome().equals("signed")) {
            decisions.sign(number, decision.capacity().title(), deed("signed", decision));
        } else {
            decisions.giveBack(number, deed("recapReturned", decision));
        }
        return Map.ofEntries(UnitNeedsProcess.SIGNING.of(form.outcome()));
    }

    private Map<String, Object> verify(String number, Decision decision) {
        VerifyNeedsForm form = decision.as(VerifyNeedsForm.class);
        if (form.outcome().equals("verified")) {
            decisions.accept(number, deed("accepted", decision));
        } else {
            decisions.returnForRevision(number, deed("unitReturned", decision));
        }
        return Map.ofEntries(UnitNeedsProcess.VERIFICATION.of(form.outcome()));
    }

    private Map<String, Object> close(String number, Decision decision) {
        CloseSilentUnitForm form = decision.as(CloseSilentUnitForm.class);
        if (form.outcome().equals("closed")) {
            decisions.closeSilent(number, deed("closedSilent", decision));
        } else {
            decisions.extend(number, deed("extended", decision));
        }
        return Map.ofEntries(UnitNeedsProcess.SILENT.of(form.outcome()));
    }

    private static Deed deed(String action, Decision decision) {
        return Deed.of(action, decision.decidedBy()).as(decision.capacity()).because(decision.reason());
    }
}
