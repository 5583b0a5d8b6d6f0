package id.go.pontianak.bangkom.desk.tracking.web;

import id.go.pontianak.bangkom.desk.tracking.domain.Team;
import id.go.pontianak.bangkom.desk.tracking.domain.Team.Member;
import id.go.pontianak.bangkom.desk.tracking.domain.Team.Next;
import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.ledger.LearningTargets;
import id.go.pontianak.bangkom.lifecycle.ledger.LearningTargets.Target;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A team as its superior reads it: what runs for each, his learning hours of the year against what is asked of him, his next training. */
@Component
class TeamRows {

    /** {@code path} leads to the cases of the person, and is null where no number tells them from others'. */
    record Row(
            PersonId person,
            String name,
            @Nullable String number,
            int open,
            int late,
            int hours,
            Target target,
            @Nullable Next next,
            @Nullable String path) {}

    private final Team team;
    private final Ledger ledger;
    private final LearningTargets targets;
    private final BusinessClock clock;

    TeamRows(Team team, Ledger ledger, LearningTargets targets, BusinessClock clock) {
        this.team = team;
        this.ledger = ledger;
        this.targets = targets;
        this.clock = clock;
    }

    List<Row> of(Set<String> offices, int most) {
        List<Member> members = team.listOf(offices, most);
        int year = clock.today().getYear();
        Map<PersonId, LearningHours> hours =
                ledger.hoursOf(members.stream().map(Member::person).toList(), year);
        return members.stream()
                .map(member -> new Row(
                        member.person(),
                        member.name(),
                        EmployeeNumber.display(member.number()),
                        member.open(),
                        member.late(),
                        Objects.requireNonNull(hours.get(member.person())).value(),
                        targets.of(member.status(), year),
                        member.next(),
                        member.number() == null ? null : "/tracking/cases?q=" + member.number()))
                .toList();
    }
}
