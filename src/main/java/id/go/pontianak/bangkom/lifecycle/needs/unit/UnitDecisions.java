package id.go.pontianak.bangkom.lifecycle.needs.unit;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.workflow.ParentLock;
import id.go.pontianak.bangkom.lifecycle.needs.Campaign;
import id.go.pontianak.bangkom.lifecycle.needs.CampaignStatus;
import id.go.pontianak.bangkom.lifecycle.needs.NeedsRecord;
import id.go.pontianak.bangkom.lifecycle.needs.NeedsRights;
import id.go.pontianak.bangkom.lifecycle.needs.UnitNeeds;
import id.go.pontianak.bangkom.lifecycle.needs.UnitStatus;
import id.go.pontianak.bangkom.lifecycle.needs.domain.AssessmentProgress;
import id.go.pontianak.bangkom.lifecycle.needs.domain.CampaignRows;
import id.go.pontianak.bangkom.lifecycle.needs.domain.NeedsUnits;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is decided about the recap of a perangkat daerah: handed up, signed, verified, given back, closed without a signature. */
@Service
@Transactional
public class UnitDecisions {

    /** HR gives a recap back so often by form; afterwards they meet, and a person writes down what was agreed. */
    public static final int MOST_RETURNS = 2;

    private final NeedsUnits units;
    private final CampaignRows campaigns;
    private final NeedsDates dates;
    private final NeedsRights rights;
    private final NeedsRecord record;
    private final UnitFollowing following;
    private final AssessmentProgress progress;

    UnitDecisions(
            NeedsUnits units,
            CampaignRows campaigns,
            NeedsDates dates,
            NeedsRights rights,
            NeedsRecord record,
            UnitFollowing following,
            AssessmentProgress progress) {
        this.units = units;
        this.campaigns = campaigns;
        this.dates = dates;
        this.rights = rights;
        this.record = record;
        this.following = following;
        this.progress = progress;
    }

    public void handUp(String number, Deed deed) {
        require(number, UnitStatus.RECAPPING);
        units.become(number, UnitStatus.SIGNING);
        write(number, deed);
    }

    /** The version that stands there is what the head signs; {@code as} is printed. */
    public void sign(String number, String as, Deed deed) {
        require(number, UnitStatus.SIGNING);
        units.signed(number, deed.by(), as);
        write(number, deed);
    }

    /** By the head, back to whoever made it. */
    public void giveBack(String number, Deed deed) {
        require(number, UnitStatus.SIGNING);
        units.giveBack(number, Reason.of(deed.reason()));
        units.changed(number);
        write(number, deed);
    }

    public void accept(String number, Deed deed) {
        require(number, UnitStatus.SUBMITTED);
        units.become(number, UnitStatus.VERIFIED);
        write(number, deed);
        following.settled(number);
    }

    /** By HR; refused a third time. A recap that comes back late has a window of its own. */
    public void returnForRevision(String number, Deed deed) {
        UnitNeeds unit = require(number, UnitStatus.SUBMITTED);
        if (unit.returns() >= MOST_RETURNS) {
            throw new NotPossibleNow("refusal.needs.returnedOften", MOST_RETURNS);
        }
        units.returned(number, Reason.of(deed.reason()), dates.again(unit.unit()));
        write(number, deed);
    }

    /** A person closes what came too late: confirmed ratings count as they are, nobody has signed; the journal keeps who was not confirmed. */
    public void closeSilent(String number, Deed deed) {
        requireLate(number);
        units.become(number, UnitStatus.CLOSED_SILENT);
        record.of(
                NeedsRecord.UNIT,
                number,
                Deed.of(deed.action(), deed.by()).as(deed.capacity()).because(Reason.of(deed.reason())),
                absentees(number));
        following.settled(number);
    }

    /** How many nobody confirmed, and their ids in order, with a blank between them. */
    private Map<String, String> absentees(String number) {
        List<String> absent = progress.absent(number).stream()
                .map(member -> member.person().toString())
                .sorted()
                .toList();
        return Map.of("absent", String.valueOf(absent.size()), "absentees", String.join(" ", absent));
    }

    public void extend(String number, Deed deed) {
        UnitNeeds unit = requireLate(number);
        Reason.of(deed.reason());
        units.extended(number, dates.again(unit.unit()));
        write(number, deed);
    }

    /** Before the lock, while an analyst puts the needs of the city together: the campaign waits for this perangkat daerah again. */
    public void reopen(int year, String unit, @Nullable String reason, PersonId by) {
        rights.requireKeeper(by);
        String why = Reason.of(reason);
        campaigns.lock(year, ParentLock.UPDATE);
        Campaign campaign = campaigns.find(year).orElseThrow(NotFound::new);
        UnitNeeds its = units.find(year, unit).orElseThrow(NotFound::new);
        if (!its.status().returnable()) {
            throw new NotPossibleNow("refusal.needs.notReturnable");
        }
        if (campaign.status() == CampaignStatus.COMPILING) {
            following.waitAgain(campaign);
        } else if (campaign.status() != CampaignStatus.COLLECTING) {
            throw new NotPossibleNow("refusal.needs.notReturnable");
        }
        units.returned(its.number(), why, dates.again(unit));
        following.returned(its.number());
        write(its.number(), Deed.of("reopened", by).because(why));
    }

    private UnitNeeds require(String number, UnitStatus status) {
        UnitNeeds unit = units.load(number);
        if (unit.status() != status) {
            throw new NotPossibleNow("refusal.needs.elsewhere");
        }
        return unit;
    }

    private UnitNeeds requireLate(String number) {
        UnitNeeds unit = units.load(number);
        if (unit.status() != UnitStatus.RECAPPING && unit.status() != UnitStatus.SIGNING) {
            throw new NotPossibleNow("refusal.needs.elsewhere");
        }
        return unit;
    }

    private void write(String number, Deed deed) {
        record.of(NeedsRecord.UNIT, number, deed, Map.of());
    }
}
