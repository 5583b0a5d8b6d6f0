package id.go.pontianak.bangkom.lifecycle.needs.campaign;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.lifecycle.needs.Campaign;
import id.go.pontianak.bangkom.lifecycle.needs.CampaignStatus;
import id.go.pontianak.bangkom.lifecycle.needs.NeedsLocked;
import id.go.pontianak.bangkom.lifecycle.needs.NeedsRecord;
import id.go.pontianak.bangkom.lifecycle.needs.domain.CampaignRows;
import id.go.pontianak.bangkom.lifecycle.needs.domain.NeedsUnits;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is decided about the needs of the city: put together by an analyst, validated by the head of division, locked by the head of BKPSDM. */
@Service
@Transactional
public class CampaignDecisions {

    private final CampaignRows campaigns;
    private final NeedsUnits units;
    private final NeedsFreeze freeze;
    private final NeedsRecord record;
    private final NeedsRuns runs;
    private final ApplicationEventPublisher events;

    CampaignDecisions(
            CampaignRows campaigns,
            NeedsUnits units,
            NeedsFreeze freeze,
            NeedsRecord record,
            NeedsRuns runs,
            ApplicationEventPublisher events) {
        this.campaigns = campaigns;
        this.units = units;
        this.freeze = freeze;
        this.record = record;
        this.runs = runs;
        this.events = events;
    }

    public void compile(String number, Deed deed) {
        Campaign campaign = require(number, CampaignStatus.COMPILING);
        campaigns.become(campaign.year(), CampaignStatus.VALIDATING);
        write(number, deed);
    }

    public void validate(String number, Deed deed) {
        Campaign campaign = require(number, CampaignStatus.VALIDATING);
        campaigns.become(campaign.year(), CampaignStatus.DETERMINING);
        write(number, deed);
    }

    /** By the head of division or of BKPSDM, back to the analyst; needs a reason. */
    public void giveBack(String number, Deed deed) {
        Campaign campaign = campaigns.load(number);
        campaigns.giveBack(campaign.year(), Reason.of(deed.reason()));
        write(number, deed);
    }

    /** Copies what the needs are today, with priority and people; nothing changes them any more. */
    public void lock(String number, Deed deed) {
        Campaign campaign = require(number, CampaignStatus.DETERMINING);
        int lines = freeze.freeze(campaign.year());
        campaigns.lockedBy(campaign.year(), deed.by());
        record.of(NeedsRecord.CAMPAIGN, number, deed, Map.of("lines", String.valueOf(lines)));
        events.publishEvent(new NeedsLocked(number, campaign.year(), deed.by()));
    }

    /** One row for each perangkat daerah, whose case ends by it. */
    public void releaseUnits(String number) {
        runs.releaseUnits(units.list(campaigns.load(number).year()).stream()
                .map(unit -> new BulkRuns.Row(unit.number(), unit.number()))
                .toList());
    }

    private Campaign require(String number, CampaignStatus status) {
        Campaign campaign = campaigns.load(number);
        if (campaign.status() != status) {
            throw new NotPossibleNow("refusal.needs.elsewhere");
        }
        return campaign;
    }

    private void write(String number, Deed deed) {
        record.of(NeedsRecord.CAMPAIGN, number, deed, Map.of());
    }
}
