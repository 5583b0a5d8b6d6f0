package id.go.pontianak.bangkom.lifecycle.needs.unit;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.request.Requests;
import id.go.pontianak.bangkom.foundation.workflow.ParentLock;
import id.go.pontianak.bangkom.lifecycle.needs.NeedsRecord;
import id.go.pontianak.bangkom.lifecycle.needs.NeedsRequest;
import id.go.pontianak.bangkom.lifecycle.needs.TeamNeeds;
import id.go.pontianak.bangkom.lifecycle.needs.UnitStatus;
import id.go.pontianak.bangkom.lifecycle.needs.domain.NeedsTeams;
import id.go.pontianak.bangkom.lifecycle.needs.domain.NeedsUnits;
import id.go.pontianak.bangkom.lifecycle.needs.process.UnitNeedsProcess;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends what is open of a perangkat daerah: the window of rating, its case at the lock, and everything when the year is called off. */
@Service
@Transactional
public class UnitClosing {

    private final NeedsUnits units;
    private final NeedsTeams teams;
    private final NeedsDates dates;
    private final UnitNeedsProcess process;
    private final Requests requests;
    private final NeedsRecord record;

    UnitClosing(
            NeedsUnits units,
            NeedsTeams teams,
            NeedsDates dates,
            UnitNeedsProcess process,
            Requests requests,
            NeedsRecord record) {
        this.units = units;
        this.teams = teams;
        this.dates = dates;
        this.process = process;
        this.requests = requests;
        this.record = record;
    }

    /** All are in, or the window is over: nobody rates any more, and the recap begins with what is confirmed and has its whole time. */
    public void closeRatings(String number) {
        units.become(number, UnitStatus.RECAPPING);
        units.recapNotBefore(number, dates.recap(units.load(number).unit()));
        closeTeams(number);
        record.system(NeedsRecord.UNIT, number, "ratingsClosed");
    }

    /** The needs of the city are locked. */
    public void release(String number) {
        units.lock(number, ParentLock.UPDATE);
        if (process.locked(new CaseNumber(number))) {
            units.become(number, UnitStatus.LOCKED);
            record.system(NeedsRecord.UNIT, number, "unitLocked");
        }
    }

    public void cancel(String number) {
        units.lock(number, ParentLock.UPDATE);
        if (process.cancelled(new CaseNumber(number))) {
            units.become(number, UnitStatus.CANCELLED);
            closeTeams(number);
            record.system(NeedsRecord.UNIT, number, "unitCancelled");
        }
    }

    private void closeTeams(String number) {
        requests.close(NeedsRequest.KIND, new CaseNumber(number));
        teams.ofUnit(number).stream()
                .filter(team -> team.status() == TeamNeeds.Status.RATING)
                .forEach(team -> {
                    teams.become(team.number(), TeamNeeds.Status.CLOSED);
                    if (process.ratingClosed(team.number())) {
                        record.system(NeedsRecord.TEAM, team.number(), "teamClosed");
                    }
                });
    }
}
