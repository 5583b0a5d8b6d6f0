package id.go.pontianak.bangkom.lifecycle.needs.process;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.CaseDescription;
import id.go.pontianak.bangkom.foundation.workflow.CaseStage;
import id.go.pontianak.bangkom.foundation.workflow.CaseType;
import id.go.pontianak.bangkom.foundation.workflow.StatusFamily;
import id.go.pontianak.bangkom.lifecycle.catalogue.TrainingStage;
import id.go.pontianak.bangkom.lifecycle.needs.Campaign;
import id.go.pontianak.bangkom.lifecycle.needs.CampaignStatus;
import id.go.pontianak.bangkom.lifecycle.needs.NeedsRights;
import id.go.pontianak.bangkom.lifecycle.needs.domain.CampaignRows;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The analysis of a year as a case; a card of its own on the board. */
@Component
class NeedsCampaignType implements CaseType {

    private final CampaignRows rows;
    private final NeedsRights rights;

    NeedsCampaignType(CampaignRows rows, NeedsRights rights) {
        this.rows = rows;
        this.rights = rights;
    }

    @Override
    public String key() {
        return NeedsCampaignProcess.KEY;
    }

    @Override
    @Transactional(readOnly = true)
    public CaseDescription describe(CaseNumber caseNumber) {
        Campaign campaign = rows.load(caseNumber.value());
        return CaseDescription.of(
                        "AKPK " + campaign.year(),
                        campaign.status().open() ? TrainingStage.NEEDS : TrainingStage.ENDED,
                        campaign.status().messageKey(),
                        "/needs/" + campaign.year())
                .on(caseNumber.value());
    }

    @Override
    public List<CaseStage> stages() {
        return List.of(TrainingStage.NEEDS, TrainingStage.ENDED);
    }

    @Override
    public Map<String, StatusFamily> statuses() {
        return Arrays.stream(CampaignStatus.values())
                .collect(Collectors.toMap(CampaignStatus::messageKey, CampaignStatus::family));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean visibleTo(PersonId person, CaseNumber caseNumber) {
        return rights.scope(person).city();
    }
}
