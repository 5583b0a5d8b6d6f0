package id.go.pontianak.bangkom.lifecycle.needs.process;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.workflow.CaseTypePart;
import id.go.pontianak.bangkom.foundation.workflow.Decision;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.foundation.workflow.TaskDescription;
import id.go.pontianak.bangkom.lifecycle.needs.TeamNeeds;
import id.go.pontianak.bangkom.lifecycle.needs.TeamRatings;
import id.go.pontianak.bangkom.lifecycle.needs.domain.AskedPeople;
import id.go.pontianak.bangkom.lifecycle.needs.domain.NeedsTeams;
import id.go.pontianak.bangkom.lifecycle.needs.domain.NeedsUnits;
import id.go.pontianak.bangkom.lifecycle.needs.unit.UnitFollowing;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The one task of a team, done on its page. Who is rated in it decides nothing about it: for him the office above answers. */
@Component
class TeamNeedsTasks implements CaseTypePart {

    private static final int PRIORITY = 50;

    /** The one outcome, which no form knows. */
    private static final String CONFIRMED = "confirmed";

    private final NeedsTeams rows;
    private final NeedsUnits units;
    private final AskedPeople people;
    private final TeamRatings ratings;
    private final UnitFollowing following;

    TeamNeedsTasks(
            NeedsTeams rows, NeedsUnits units, AskedPeople people, TeamRatings ratings, UnitFollowing following) {
        this.rows = rows;
        this.units = units;
        this.people = people;
        this.ratings = ratings;
        this.following = following;
    }

    @Override
    public String caseType() {
        return TeamNeedsProcess.KEY;
    }

    @Override
    public Set<String> elements() {
        return Set.of(TeamNeedsProcess.CONFIRM);
    }

    @Override
    public TaskDescription describe(OpenTask task) {
        TeamNeeds team = rows.load(task.caseNumber().value());
        Set<PersonId> members = people.members(team.unitNumber(), team.office());
        return TaskDescription.of(task, ConflictScope.barring(members), 1, PRIORITY)
                .ofUnit(units.load(team.unitNumber()).unit())
                .doneAt(team.page());
    }

    @Override
    public Map<String, Object> record(Decision decision) {
        if (!decision.outcome().equals(CONFIRMED)) {
            throw RuleViolated.at("outcome", "refusal.workflow.outcome");
        }
        String number = decision.task().caseNumber().value();
        ratings.requireComplete(number);
        following.teamDone(
                number, Deed.of("teamConfirmed", decision.decidedBy()).as(decision.capacity()));
        return Map.of();
    }
}
