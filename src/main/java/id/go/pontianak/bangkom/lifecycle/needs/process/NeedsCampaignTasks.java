package id.go.pontianak.bangkom.lifecycle.needs.process;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.workflow.CaseTypePart;
import id.go.pontianak.bangkom.foundation.workflow.Decision;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.foundation.workflow.TaskDescription;
import id.go.pontianak.bangkom.lifecycle.needs.Campaign;
import id.go.pontianak.bangkom.lifecycle.needs.campaign.CampaignDecisions;
import id.go.pontianak.bangkom.lifecycle.needs.domain.CampaignRows;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The three tasks of a campaign: put together by an analyst, validated by the head of division, locked by the head of BKPSDM. */
@Component
class NeedsCampaignTasks implements CaseTypePart {

    private static final int PRIORITY = 60;
    private static final String RETURNED = "returned";

    private final CampaignRows rows;
    private final CampaignDecisions decisions;

    NeedsCampaignTasks(CampaignRows rows, CampaignDecisions decisions) {
        this.rows = rows;
        this.decisions = decisions;
    }

    @Override
    public String caseType() {
        return NeedsCampaignProcess.KEY;
    }

    @Override
    public Set<String> elements() {
        return Set.of(NeedsCampaignProcess.COMPILE, NeedsCampaignProcess.VALIDATE, NeedsCampaignProcess.LOCK);
    }

    @Override
    public TaskDescription describe(OpenTask task) {
        Campaign campaign = rows.load(task.caseNumber().value());
        TaskDescription description = TaskDescription.of(task, ConflictScope.NONE, campaign.version(), PRIORITY)
                .explainedAt("/needs/" + campaign.year());
        return switch (task.element()) {
            case NeedsCampaignProcess.COMPILE -> description.decidedBy("compileNeedsForm");
            case NeedsCampaignProcess.VALIDATE -> description.decidedBy("validateNeedsForm");
            case NeedsCampaignProcess.LOCK -> description.decidedBy("lockNeedsForm");
            default -> throw new IllegalStateException("a campaign has no task " + task.element());
        };
    }

    @Override
    public Map<String, Object> record(Decision decision) {
        String number = decision.task().caseNumber().value();
        switch (decision.task().element()) {
            case NeedsCampaignProcess.COMPILE -> {
                decision.as(CompileNeedsForm.class);
                decisions.compile(number, deed("compiled", decision));
                return Map.of();
            }
            case NeedsCampaignProcess.VALIDATE -> {
                ValidateNeedsForm form = decision.as(ValidateNeedsForm.class);
                if (form.outcome().equals(RETURNED)) {
                    decisions.giveBack(number, deed("needsReturned", decision));
                } else {
                    decisions.validate(number, deed("validated", decision));
                }
                return Map.ofEntries(NeedsCampaignProcess.VALIDATION.of(form.outcome()));
            }
            default -> {
                LockNeedsForm form = decision.as(LockNeedsForm.class);
                if (form.outcome().equals(RETURNED)) {
                    decisions.giveBack(number, deed("needsReturned", decision));
                } else {
                    decisions.lock(number, deed("locked", decision));
                }
                return Map.ofEntries(NeedsCampaignProcess.LOCKING.of(form.outcome()));
            }
        }
    }

    private static Deed deed(String action, Decision decision) {
        return Deed.of(action, decision.decidedBy()).as(decision.capacity()).because(decision.reason());
    }
}
