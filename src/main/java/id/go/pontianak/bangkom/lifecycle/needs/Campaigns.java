package id.go.pontianak.bangkom.lifecycle.needs;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.needs.campaign.NeedsRuns;
import id.go.pontianak.bangkom.lifecycle.needs.domain.CampaignRows;
import id.go.pontianak.bangkom.lifecycle.needs.domain.NeedsUnits;
import id.go.pontianak.bangkom.lifecycle.needs.process.NeedsCampaignProcess;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The analysis of needs year by year: opened by HR, one case for each perangkat daerah by a run of rows, cancelled while it is open. */
@Service
@Transactional
public class Campaigns {

    /** A year may be opened this long ahead. */
    private static final int YEARS_AHEAD = 2;

    private final CampaignRows rows;
    private final NeedsUnits units;
    private final NeedsRights rights;
    private final NeedsRecord record;
    private final NeedsCampaignProcess process;
    private final Directory directory;
    private final NeedsRuns runs;

    Campaigns(
            CampaignRows rows,
            NeedsUnits units,
            NeedsRights rights,
            NeedsRecord record,
            NeedsCampaignProcess process,
            Directory directory,
            NeedsRuns runs) {
        this.rows = rows;
        this.units = units;
        this.rights = rights;
        this.record = record;
        this.process = process;
        this.directory = directory;
        this.runs = runs;
    }

    /** For HR analysts; refused for a year that has one which was not cancelled, lies in the past or too far ahead, and while another year runs. Its number. */
    public String open(int year, PersonId by) {
        rights.requireKeeper(by);
        int thisYear = runs.today().getYear();
        if (year < thisYear || year > thisYear + YEARS_AHEAD) {
            throw RuleViolated.at("year", "refusal.needs.year", thisYear, thisYear + YEARS_AHEAD);
        }
        rows.list().stream()
                .filter(other -> other.status().open() && other.year() != year)
                .findFirst()
                .ifPresent(other -> {
                    throw RuleViolated.at("year", "refusal.needs.running", String.valueOf(other.year()));
                });
        int expected = directory.listGovernmentUnits().size();
        if (expected == 0) {
            throw RuleViolated.at("year", "refusal.needs.noUnits");
        }
        String number = rows.insert(year, expected, by)
                .orElseThrow(() -> RuleViolated.at("year", "refusal.needs.yearTaken", String.valueOf(year)));
        process.opened(new CaseNumber(number));
        record.of(NeedsRecord.CAMPAIGN, number, Deed.of("opened", by), Map.of("units", String.valueOf(expected)));
        return number;
    }

    /** One row for each perangkat daerah, each in a transaction of its own. */
    public void openUnits(String number) {
        int year = rows.load(number).year();
        runs.openUnits(directory.listGovernmentUnits().stream()
                .map(unit -> new BulkRuns.Row(UnitNeeds.numberOf(number, unit.code()), year + " " + unit.code()))
                .toList());
    }

    /** Ends the analysis of the year and of every perangkat daerah in it; ratings that were confirmed stay with their people. */
    public void cancel(int year, @Nullable String reason, PersonId by) {
        rights.requireKeeper(by);
        String why = Reason.of(reason);
        Campaign campaign = rows.find(year).orElseThrow(NotFound::new);
        if (!campaign.status().open()) {
            throw new NotPossibleNow("refusal.needs.campaignOver");
        }
        process.cancelled(campaign.caseNumber());
        rows.become(year, CampaignStatus.CANCELLED);
        runs.cancelUnits(units.list(year).stream()
                .map(unit -> new BulkRuns.Row(unit.number(), unit.number()))
                .toList());
        record.of(
                NeedsRecord.CAMPAIGN,
                campaign.number(),
                Deed.of("cancelled", by).because(why),
                Map.of());
    }

    /** Latest year first; everybody may know them. */
    @Transactional(readOnly = true)
    public List<Campaign> list() {
        return rows.list();
    }

    @Transactional(readOnly = true)
    public Optional<Campaign> find(int year) {
        return rows.find(year);
    }
}
