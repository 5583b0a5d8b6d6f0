package id.go.pontianak.bangkom.lifecycle.plan.process;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.CaseDescription;
import id.go.pontianak.bangkom.foundation.workflow.CaseStage;
import id.go.pontianak.bangkom.foundation.workflow.CaseType;
import id.go.pontianak.bangkom.foundation.workflow.StatusFamily;
import id.go.pontianak.bangkom.lifecycle.catalogue.TrainingStage;
import id.go.pontianak.bangkom.lifecycle.plan.change.ItemChange;
import id.go.pontianak.bangkom.lifecycle.plan.change.ItemChangeList;
import id.go.pontianak.bangkom.lifecycle.plan.change.ItemChangeRights;
import id.go.pontianak.bangkom.lifecycle.plan.change.ItemChangeStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A change of one item as a case and a card of its own. */
@Component
class PlanItemType implements CaseType {

    private final ItemChangeList changes;
    private final ItemChangeRights rights;

    PlanItemType(ItemChangeList changes, ItemChangeRights rights) {
        this.changes = changes;
        this.rights = rights;
    }

    @Override
    public String key() {
        return PlanItemProcess.KEY;
    }

    @Override
    @Transactional(readOnly = true)
    public CaseDescription describe(CaseNumber caseNumber) {
        ItemChange change = changes.find(caseNumber.value());
        return CaseDescription.of(
                        change.title(),
                        change.status().open() ? TrainingStage.PLAN : TrainingStage.ENDED,
                        change.status().messageKey(),
                        "/plans/" + change.year() + "/changes/" + caseNumber)
                .on(caseNumber.value());
    }

    @Override
    public List<CaseStage> stages() {
        return List.of(TrainingStage.PLAN, TrainingStage.ENDED);
    }

    @Override
    public Map<String, StatusFamily> statuses() {
        return Arrays.stream(ItemChangeStatus.values())
                .collect(Collectors.toMap(ItemChangeStatus::messageKey, ItemChangeStatus::family));
    }

    @Override
    public boolean visibleTo(PersonId person, CaseNumber caseNumber) {
        return rights.mayRead(person, caseNumber.value());
    }
}
