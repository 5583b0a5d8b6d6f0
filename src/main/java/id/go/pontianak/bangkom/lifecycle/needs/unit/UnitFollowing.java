package id.go.pontianak.bangkom.lifecycle.needs.unit;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.lifecycle.needs.Campaign;
import id.go.pontianak.bangkom.lifecycle.needs.CampaignStatus;
import id.go.pontianak.bangkom.lifecycle.needs.NeedsRecord;
import id.go.pontianak.bangkom.lifecycle.needs.TeamNeeds;
import id.go.pontianak.bangkom.lifecycle.needs.campaign.NeedsRuns;
import id.go.pontianak.bangkom.lifecycle.needs.domain.CampaignRows;
import id.go.pontianak.bangkom.lifecycle.needs.domain.NeedsTeams;
import id.go.pontianak.bangkom.lifecycle.needs.domain.NeedsUnits;
import id.go.pontianak.bangkom.lifecycle.needs.process.NeedsCampaignProcess;
import id.go.pontianak.bangkom.lifecycle.needs.process.UnitNeedsProcess;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What follows for others when a perangkat daerah or a team is done, or is not done after all. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class UnitFollowing {

    private final NeedsUnits units;
    private final NeedsTeams teams;
    private final CampaignRows campaigns;
    private final NeedsCampaignProcess campaignProcess;
    private final UnitNeedsProcess unitProcess;
    private final NeedsRecord record;
    private final NeedsRuns runs;

    UnitFollowing(
            NeedsUnits units,
            NeedsTeams teams,
            CampaignRows campaigns,
            NeedsCampaignProcess campaignProcess,
            UnitNeedsProcess unitProcess,
            NeedsRecord record,
            NeedsRuns runs) {
        this.units = units;
        this.teams = teams;
        this.campaigns = campaigns;
        this.campaignProcess = campaignProcess;
        this.unitProcess = unitProcess;
        this.record = record;
        this.runs = runs;
    }

    /** The campaign may be complete by that. */
    void settled(String unit) {
        runs.progress(units.load(unit).campaign());
    }

    /** The office has confirmed all its people; the perangkat daerah may be complete by that. */
    public void teamDone(String team, Deed deed) {
        TeamNeeds its = teams.load(team);
        if (its.status() != TeamNeeds.Status.RATING) {
            throw new NotPossibleNow("refusal.needs.ratingClosed");
        }
        teams.become(team, TeamNeeds.Status.CONFIRMED);
        record.of(NeedsRecord.TEAM, team, deed, Map.of());
        runs.progress(its.unitNumber());
    }

    void waitAgain(Campaign campaign) {
        campaignProcess.unitReopened(campaign.caseNumber());
        campaigns.become(campaign.year(), CampaignStatus.COLLECTING);
    }

    void returned(String unit) {
        unitProcess.returned(new CaseNumber(unit));
    }
}
