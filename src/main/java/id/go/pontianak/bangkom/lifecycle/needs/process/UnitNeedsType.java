package id.go.pontianak.bangkom.lifecycle.needs.process;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.CaseDescription;
import id.go.pontianak.bangkom.foundation.workflow.CaseStage;
import id.go.pontianak.bangkom.foundation.workflow.CaseType;
import id.go.pontianak.bangkom.foundation.workflow.ParentLock;
import id.go.pontianak.bangkom.foundation.workflow.StatusFamily;
import id.go.pontianak.bangkom.lifecycle.catalogue.TrainingStage;
import id.go.pontianak.bangkom.lifecycle.needs.NeedsRights;
import id.go.pontianak.bangkom.lifecycle.needs.UnitNeeds;
import id.go.pontianak.bangkom.lifecycle.needs.UnitStatus;
import id.go.pontianak.bangkom.lifecycle.needs.domain.CampaignRows;
import id.go.pontianak.bangkom.lifecycle.needs.domain.NeedsUnits;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The needs of a perangkat daerah as a case, counted on the card of their year, whose row is locked before theirs. */
@Component
class UnitNeedsType implements CaseType {

    private final NeedsUnits rows;
    private final CampaignRows campaigns;
    private final Directory directory;
    private final NeedsRights rights;

    UnitNeedsType(NeedsUnits rows, CampaignRows campaigns, Directory directory, NeedsRights rights) {
        this.rows = rows;
        this.campaigns = campaigns;
        this.directory = directory;
        this.rights = rights;
    }

    @Override
    public String key() {
        return UnitNeedsProcess.KEY;
    }

    @Override
    @Transactional(readOnly = true)
    public CaseDescription describe(CaseNumber caseNumber) {
        UnitNeeds unit = rows.load(caseNumber.value());
        boolean over = unit.status() == UnitStatus.LOCKED || unit.status() == UnitStatus.CANCELLED;
        return CaseDescription.of(
                        "AKPK " + unit.year() + ' '
                                + directory.unit(unit.unit()).name(),
                        over ? TrainingStage.ENDED : TrainingStage.NEEDS,
                        unit.status().messageKey(),
                        unit.page())
                .ofUnit(unit.unit())
                .on(unit.campaign());
    }

    @Override
    public List<CaseStage> stages() {
        return List.of(TrainingStage.NEEDS, TrainingStage.ENDED);
    }

    @Override
    public Map<String, StatusFamily> statuses() {
        return Arrays.stream(UnitStatus.values()).collect(Collectors.toMap(UnitStatus::messageKey, UnitStatus::family));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean visibleTo(PersonId person, CaseNumber caseNumber) {
        return rights.mayRead(person, rows.load(caseNumber.value()).unit());
    }

    /** The year, then the row of the perangkat daerah itself, since whoever writes the recap locks that row alone: nobody decides on what another is changing. */
    @Override
    public void lockParent(CaseNumber caseNumber, ParentLock mode) {
        campaigns.lock(rows.load(caseNumber.value()).year(), mode);
        rows.lock(caseNumber.value(), ParentLock.UPDATE);
    }

    @Override
    @Transactional(readOnly = true)
    public Instant date(CaseNumber caseNumber, String name) {
        UnitNeeds.Windows windows = rows.load(caseNumber.value()).windows();
        return switch (name) {
            case "rating" -> windows.rating();
            case "cutOff" -> windows.recap();
            default -> throw new IllegalArgumentException("needs of a unit have no date named " + name);
        };
    }
}
