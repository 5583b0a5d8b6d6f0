package id.go.pontianak.bangkom.desk.tracking.web;

import id.go.pontianak.bangkom.desk.tracking.TrackingScopes;
import id.go.pontianak.bangkom.desk.tracking.domain.Team;
import id.go.pontianak.bangkom.desk.tracking.domain.Team.Member;
import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.HomePart;
import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the home page of a superior: his team, what runs for each, and the hours of the year. */
@Component
class TeamPart implements HomePart {

    /** What the fragment shows of one member; {@code path} leads to his cases, and is null where no number tells them from others'. */
    record Row(
            String name,
            @Nullable String number,
            int open,
            int late,
            int hours,
            @Nullable String path) {}

    private final Team team;
    private final TrackingScopes scopes;
    private final Ledger ledger;
    private final BusinessClock clock;

    TeamPart(Team team, TrackingScopes scopes, Ledger ledger, BusinessClock clock) {
        this.team = team;
        this.scopes = scopes;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean visibleTo(Actor actor) {
        return team.exists(scopes.of(actor).offices());
    }

    @Override
    public String fragment() {
        return "tracking/home :: team";
    }

    @Override
    public Object model(Actor actor) {
        List<Member> members = team.listOf(scopes.of(actor).offices());
        Map<PersonId, LearningHours> hours = ledger.hoursOf(
                members.stream().map(Member::person).toList(), clock.today().getYear());
        return members.stream()
                .map(member -> new Row(
                        member.name(),
                        EmployeeNumber.display(member.number()),
                        member.open(),
                        member.late(),
                        hours.getOrDefault(member.person(), LearningHours.NONE).value(),
                        member.number() == null ? null : "/tracking/cases?q=" + member.number()))
                .toList();
    }
}
