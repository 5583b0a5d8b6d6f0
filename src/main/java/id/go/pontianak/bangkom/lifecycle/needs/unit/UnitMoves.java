package id.go.pontianak.bangkom.lifecycle.needs.unit;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.directory.PersonsChanged;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.request.Invitee;
import id.go.pontianak.bangkom.foundation.request.Requests;
import id.go.pontianak.bangkom.foundation.workflow.ParentLock;
import id.go.pontianak.bangkom.lifecycle.needs.Assessment.State;
import id.go.pontianak.bangkom.lifecycle.needs.NeedsRecord;
import id.go.pontianak.bangkom.lifecycle.needs.NeedsRequest;
import id.go.pontianak.bangkom.lifecycle.needs.TeamNeeds;
import id.go.pontianak.bangkom.lifecycle.needs.UnitNeeds;
import id.go.pontianak.bangkom.lifecycle.needs.UnitStatus;
import id.go.pontianak.bangkom.lifecycle.needs.domain.AskedPeople;
import id.go.pontianak.bangkom.lifecycle.needs.domain.AskedPeople.Mover;
import id.go.pontianak.bangkom.lifecycle.needs.domain.NeedsTeams;
import id.go.pontianak.bangkom.lifecycle.needs.domain.NeedsUnits;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever comes under another office while he rates takes his answers along, and the new superior confirms them. Whom somebody has confirmed
 * stays where he was confirmed, and so does who comes to an office that is done already, or to a perangkat daerah that rates no more: he is
 * rated where he was asked.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class UnitMoves {

    private final AskedPeople people;
    private final NeedsUnits units;
    private final NeedsTeams teams;
    private final Requests requests;
    private final UnitSteps steps;
    private final NeedsRecord record;

    UnitMoves(
            AskedPeople people,
            NeedsUnits units,
            NeedsTeams teams,
            Requests requests,
            UnitSteps steps,
            NeedsRecord record) {
        this.people = people;
        this.units = units;
        this.teams = teams;
        this.requests = requests;
        this.steps = steps;
        this.record = record;
    }

    @EventListener
    void on(PersonsChanged changed) {
        people.movers(changed.persons()).forEach(this::follow);
    }

    /** Behind share locks of both perangkat daerah, in one order: neither closes its ratings before the end of this transaction. */
    private void follow(Mover mover) {
        Stream.of(mover.from(), mover.to()).sorted().distinct().forEach(number -> units.lock(number, ParentLock.SHARE));
        UnitNeeds to = units.load(mover.to());
        boolean collecting =
                to.status() == UnitStatus.COLLECTING && units.load(mover.from()).status() == UnitStatus.COLLECTING;
        String office = Objects.requireNonNullElseGet(mover.office(), () -> steps.head(to.unit()));
        if (collecting && rates(to, office) && people.move(mover.id(), to.number(), office)) {
            ask(mover, to);
            tell(mover, TeamNeeds.numberOf(to.number(), office));
        }
    }

    /** A team of its own begins for an office that rated nobody until now. */
    private boolean rates(UnitNeeds to, String office) {
        String team = TeamNeeds.numberOf(to.number(), office);
        if (teams.insert(to.number(), to.year(), office)) {
            steps.openTeams(to.number(), List.of(new BulkRuns.Row(team, team)));
        }
        return teams.load(team).status() == TeamNeeds.Status.RATING;
    }

    private void ask(Mover mover, UnitNeeds to) {
        if (mover.state() == State.OPEN && !mover.from().equals(mover.to())) {
            requests.withdraw(NeedsRequest.KIND, new CaseNumber(mover.from()), List.of(mover.person()));
            requests.open(
                    NeedsRequest.KIND,
                    to.caseNumber(),
                    to.windows().rating(),
                    List.of(Invitee.of(mover.person()).in(to.unit())));
            requests.reopen(NeedsRequest.KIND, to.caseNumber(), to.windows().rating(), List.of(mover.person()));
        }
    }

    private void tell(Mover mover, String team) {
        Map<String, String> whom = Map.of("person", mover.person().toString());
        String before = TeamNeeds.numberOf(mover.from(), mover.fromOffice());
        record.system(NeedsRecord.TEAM, before, "personLeftTeam", whom);
        record.system(NeedsRecord.TEAM, team, "personJoinedTeam", whom);
    }
}
