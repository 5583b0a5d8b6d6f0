package id.go.pontianak.bangkom.lifecycle.needs.campaign;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.workflow.ParentLock;
import id.go.pontianak.bangkom.lifecycle.needs.Campaign;
import id.go.pontianak.bangkom.lifecycle.needs.CampaignStatus;
import id.go.pontianak.bangkom.lifecycle.needs.NeedsRecord;
import id.go.pontianak.bangkom.lifecycle.needs.TeamNeeds;
import id.go.pontianak.bangkom.lifecycle.needs.UnitStatus;
import id.go.pontianak.bangkom.lifecycle.needs.domain.CampaignRows;
import id.go.pontianak.bangkom.lifecycle.needs.domain.NeedsTeams;
import id.go.pontianak.bangkom.lifecycle.needs.domain.NeedsUnits;
import id.go.pontianak.bangkom.lifecycle.needs.process.NeedsCampaignProcess;
import id.go.pontianak.bangkom.lifecycle.needs.process.UnitNeedsProcess;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds out whether what a case waits for is complete. It is asked by a row of its own after each answer, so that two units that sign at once
 * never wait for one another, and whoever looks last sees all.
 */
@Service
@Transactional
class NeedsProgress {

    private final CampaignRows campaigns;
    private final NeedsUnits units;
    private final NeedsTeams teams;
    private final NeedsCampaignProcess campaignProcess;
    private final UnitNeedsProcess unitProcess;
    private final NeedsRecord record;

    NeedsProgress(
            CampaignRows campaigns,
            NeedsUnits units,
            NeedsTeams teams,
            NeedsCampaignProcess campaignProcess,
            UnitNeedsProcess unitProcess,
            NeedsRecord record) {
        this.campaigns = campaigns;
        this.units = units;
        this.teams = teams;
        this.campaignProcess = campaignProcess;
        this.unitProcess = unitProcess;
        this.record = record;
    }

    /** {@code number} is that of a perangkat daerah or of the campaign. */
    void look(String number) {
        campaigns.find(number).ifPresentOrElse(this::campaign, () -> unit(number));
    }

    private void unit(String number) {
        units.lock(number, ParentLock.UPDATE);
        boolean in = teams.ofUnit(number).stream().allMatch(team -> team.status() != TeamNeeds.Status.RATING);
        if (in && units.load(number).status() == UnitStatus.COLLECTING) {
            unitProcess.ratingsIn(new CaseNumber(number));
        }
    }

    private void campaign(Campaign seen) {
        campaigns.lock(seen.year(), ParentLock.UPDATE);
        boolean waits = campaigns.load(seen.number()).status() == CampaignStatus.COLLECTING;
        if (waits
                && units.countSettled(seen.year()) == seen.units()
                && campaignProcess.unitsVerified(seen.caseNumber())) {
            campaigns.become(seen.year(), CampaignStatus.COMPILING);
            record.system(NeedsRecord.CAMPAIGN, seen.number(), "allVerified");
        }
    }
}
