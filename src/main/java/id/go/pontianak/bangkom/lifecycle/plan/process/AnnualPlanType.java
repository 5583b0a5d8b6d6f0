package id.go.pontianak.bangkom.lifecycle.plan.process;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.CaseDescription;
import id.go.pontianak.bangkom.foundation.workflow.CaseStage;
import id.go.pontianak.bangkom.foundation.workflow.CaseType;
import id.go.pontianak.bangkom.foundation.workflow.StatusFamily;
import id.go.pontianak.bangkom.lifecycle.catalogue.TrainingStage;
import id.go.pontianak.bangkom.lifecycle.plan.AnnualPlan;
import id.go.pontianak.bangkom.lifecycle.plan.PlanRights;
import id.go.pontianak.bangkom.lifecycle.plan.PlanStatus;
import id.go.pontianak.bangkom.lifecycle.plan.Plans;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A plan as a case and a card of its own. */
@Component
class AnnualPlanType implements CaseType {

    private final Plans plans;
    private final PlanRights rights;

    AnnualPlanType(Plans plans, PlanRights rights) {
        this.plans = plans;
        this.rights = rights;
    }

    @Override
    public String key() {
        return AnnualPlanProcess.KEY;
    }

    @Override
    @Transactional(readOnly = true)
    public CaseDescription describe(CaseNumber caseNumber) {
        AnnualPlan plan = plans.plan(caseNumber.value());
        String title = "Rencana pengembangan kompetensi " + plan.year();
        boolean open = plan.status().open();
        return CaseDescription.of(
                        plan.amendment() == 0 ? title : title + ", perubahan ke-" + plan.amendment(),
                        open ? TrainingStage.PLAN : TrainingStage.ENDED,
                        plan.status().messageKey(),
                        "/plans/" + plan.year() + "?show=" + plan.shownAs())
                .on(caseNumber.value());
    }

    @Override
    public List<CaseStage> stages() {
        return List.of(TrainingStage.PLAN, TrainingStage.ENDED);
    }

    @Override
    public Map<String, StatusFamily> statuses() {
        return Arrays.stream(PlanStatus.values()).collect(Collectors.toMap(PlanStatus::messageKey, PlanStatus::family));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean visibleTo(PersonId person, CaseNumber caseNumber) {
        return rights.mayRead(person, plans.plan(caseNumber.value()));
    }
}
