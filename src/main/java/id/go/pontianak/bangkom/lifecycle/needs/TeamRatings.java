package id.go.pontianak.bangkom.lifecycle.needs;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.request.Requests;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.competency.Rating;
import id.go.pontianak.bangkom.lifecycle.competency.Ratings;
import id.go.pontianak.bangkom.lifecycle.needs.Assessment.Item;
import id.go.pontianak.bangkom.lifecycle.needs.Assessment.State;
import id.go.pontianak.bangkom.lifecycle.needs.domain.AssessmentRows;
import id.go.pontianak.bangkom.lifecycle.needs.domain.NeedsTeams;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An office confirms the levels of its people: one person after the other, or as they rated themselves, for all whom it has looked at.
 * Another level than the person's own needs a reason, which he reads. Both values stay. Locks are taken in one order: the perangkat daerah
 * (shared), the people by id; what is decided is read behind them.
 */
@Service
@Transactional
public class TeamRatings {

    /** A level by competency, and why it is not the person's own; empty texts are none. */
    public record Levels(Map<String, Integer> levels, Map<String, String> reasons) {}

    private final AssessmentRows rows;
    private final NeedsTeams teams;
    private final TeamTasks tasks;
    private final Ratings ratings;
    private final Requests requests;
    private final NeedsRecord record;
    private final BusinessClock clock;

    TeamRatings(
            AssessmentRows rows,
            NeedsTeams teams,
            TeamTasks tasks,
            Ratings ratings,
            Requests requests,
            NeedsRecord record,
            BusinessClock clock) {
        this.rows = rows;
        this.teams = teams;
        this.tasks = tasks;
        this.ratings = ratings;
        this.requests = requests;
        this.record = record;
        this.clock = clock;
    }

    /** Whoever may confirm has what this team says of itself before him; only what was seen can be agreed to. */
    public void look(TeamNeeds team) {
        rows.looked(team.unitNumber(), team.office());
    }

    /** The same of one person. */
    public void look(UUID assessment) {
        rows.looked(assessment);
    }

    /** Refused without a level for each competency, and for another level than the person's own without a reason. */
    public void confirm(UUID id, Levels set, PersonId by) {
        requireRater(rows.find(id).orElseThrow(NotFound::new), by);
        rows.lock(id);
        Assessment assessment = rows.find(id).orElseThrow(NotFound::new);
        if (assessment.state() == State.CONFIRMED) {
            throw new NotPossibleNow("refusal.needs.confirmed");
        }
        List<Rating> given = assessment.items().stream()
                .map(item -> {
                    Integer level = set.levels().get(item.code());
                    if (level == null) {
                        throw RuleViolated.at(item.input("level"), "refusal.needs.level");
                    }
                    return rating(assessment, item, level, by).because(because(assessment, item, level, set));
                })
                .toList();
        rows.set(id, given);
        ratings.addAll(given);
        confirmed(assessment, by);
    }

    /** Takes over what these people said of themselves, where they handed in and were looked at. How many. */
    public int agree(int year, String office, Set<PersonId> chosen, PersonId by) {
        List<Assessment> seen = teams.ofOffice(year, office).stream()
                .filter(team -> tasks.mayConfirm(team.number(), by) && teams.lockRating(team.number()))
                .flatMap(team -> {
                    rows.lock(team.unitNumber(), office);
                    return rows.ofTeam(team.unitNumber(), office).stream();
                })
                .filter(one -> chosen.contains(one.person()) && !one.person().equals(by))
                .filter(one -> one.state() == State.SELF_RATED && one.lookedAt() != null)
                .toList();
        if (seen.isEmpty()) {
            throw RuleViolated.of("refusal.needs.nobodySeen");
        }
        rows.agreed(seen.stream().map(Assessment::id).toList());
        ratings.addAll(seen.stream()
                .flatMap(assessment -> assessment.items().stream()
                        .map(item -> rating(assessment, item, Objects.requireNonNull(item.self()), by)))
                .toList());
        seen.forEach(assessment -> confirmed(assessment, by));
        return seen.size();
    }

    /** Everybody is confirmed; refused while somebody is not. */
    public void requireComplete(String team) {
        TeamNeeds its = teams.load(team);
        long open = rows.ofTeam(its.unitNumber(), its.office()).stream()
                .filter(one -> one.state() != State.CONFIRMED)
                .count();
        if (open > 0) {
            throw RuleViolated.of("refusal.needs.unconfirmed", open);
        }
    }

    public void superiorInvolved(String team) {
        record.system(NeedsRecord.TEAM, team, "superiorInvolved");
    }

    private void requireRater(Assessment assessment, PersonId by) {
        String team = TeamNeeds.numberOf(assessment.unit(), assessment.office());
        if (!tasks.mayConfirm(team, by) || assessment.person().equals(by)) {
            throw new NotFound();
        }
        if (!teams.lockRating(team)) {
            throw new NotPossibleNow("refusal.needs.ratingClosed");
        }
    }

    private static @Nullable String because(Assessment assessment, Item item, int level, Levels set) {
        String entered = set.reasons().getOrDefault(item.code(), "").strip();
        boolean other = assessment.state() == State.SELF_RATED && !Objects.equals(item.self(), level);
        return other ? Reason.at(item.input("reason"), entered) : entered.isEmpty() ? null : entered;
    }

    private Rating rating(Assessment assessment, Item item, int level, PersonId by) {
        return Rating.of(
                Rating.Kind.SUPERIOR, assessment.person(), item.code(), level, clock.today(), assessment.unit(), by);
    }

    /** Whoever has not answered yet need not any more. */
    private void confirmed(Assessment assessment, PersonId by) {
        if (!rows.confirmed(assessment.id(), by)) {
            throw new NotPossibleNow("refusal.needs.confirmed");
        }
        if (assessment.state() == State.OPEN) {
            requests.withdraw(NeedsRequest.KIND, new CaseNumber(assessment.unit()), List.of(assessment.person()));
        }
        String team = TeamNeeds.numberOf(assessment.unit(), assessment.office());
        record.of(
                NeedsRecord.TEAM,
                team,
                Deed.of("confirmed", by),
                Map.of("person", assessment.person().toString()));
    }
}
