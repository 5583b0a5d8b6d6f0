package id.go.pontianak.bangkom.lifecycle.needs.unit;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Function;
import id.go.pontianak.bangkom.foundation.directory.Office;
import id.go.pontianak.bangkom.foundation.workflow.ParentLock;
import id.go.pontianak.bangkom.lifecycle.needs.Campaign;
import id.go.pontianak.bangkom.lifecycle.needs.CampaignStatus;
import id.go.pontianak.bangkom.lifecycle.needs.NeedsRecord;
import id.go.pontianak.bangkom.lifecycle.needs.campaign.NeedsRuns;
import id.go.pontianak.bangkom.lifecycle.needs.domain.CampaignRows;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whom a perangkat daerah's tasks are put to, and what follows from its being opened. */
@Component
class UnitSteps {

    private final CampaignRows campaigns;
    private final Directory directory;
    private final NeedsRecord record;
    private final NeedsRuns runs;

    UnitSteps(CampaignRows campaigns, Directory directory, NeedsRecord record, NeedsRuns runs) {
        this.campaigns = campaigns;
        this.directory = directory;
        this.record = record;
        this.runs = runs;
    }

    /** The campaign of the year while it is asked about, behind a share lock of its row: it is not called off before this transaction ends. */
    Optional<Campaign> collecting(int year) {
        campaigns.lock(year, ParentLock.SHARE);
        return campaigns.find(year).filter(campaign -> campaign.status() == CampaignStatus.COLLECTING);
    }

    /** Its head; the head of BKPSDM where the directory knows none. */
    String head(String unit) {
        return directory.findHead(unit).map(Office::code).orElseGet(() -> directory.officeOf(Function.KEPALA_BKPSDM));
    }

    /** HR of the unit and its head; one of them suffices, and the head signs what either made. */
    String recappers(String unit) {
        return Role.unitHr(unit) + ",office:" + head(unit);
    }

    void opened(String number) {
        record.system(NeedsRecord.UNIT, number, "unitOpened");
    }

    void teamOpened(String number) {
        record.system(NeedsRecord.TEAM, number, "teamOpened");
    }

    /** Without anybody to rate all ratings are in at once. */
    void openTeams(String number, List<BulkRuns.Row> teams) {
        runs.openTeams(teams);
        if (teams.isEmpty()) {
            runs.progress(number);
        }
    }
}
