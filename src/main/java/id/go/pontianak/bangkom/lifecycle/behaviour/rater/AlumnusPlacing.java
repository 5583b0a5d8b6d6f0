package id.go.pontianak.bangkom.lifecycle.behaviour.rater;

import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.WorkingDays;
import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.deadline.Deadlines;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourCase;
import id.go.pontianak.bangkom.lifecycle.behaviour.domain.AlumnusRows;
import id.go.pontianak.bangkom.lifecycle.behaviour.domain.BehaviourCases;
import id.go.pontianak.bangkom.lifecycle.behaviour.domain.RaterRows;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts alumni to the office of their direct superior, with a window of its own for each office. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AlumnusPlacing {

    private final BehaviourCases cases;
    private final AlumnusRows alumni;
    private final RaterRows raters;
    private final RaterDraw draw;
    private final Deadlines deadlines;
    private final Policies policies;
    private final BusinessClock clock;

    AlumnusPlacing(
            BehaviourCases cases,
            AlumnusRows alumni,
            RaterRows raters,
            RaterDraw draw,
            Deadlines deadlines,
            Policies policies,
            BusinessClock clock) {
        this.cases = cases;
        this.alumni = alumni;
        this.raters = raters;
        this.draw = draw;
        this.deadlines = deadlines;
        this.policies = policies;
        this.clock = clock;
    }

    /** He and who is asked about him, in the case of his office; {@code trained} are the people of the batch. */
    public void place(String batch, int days, Person alumnus, Set<PersonId> trained) {
        String office = Objects.requireNonNull(alumnus.supervisorOffice());
        caseOf(batch, days, office);
        UUID id = alumni.insertAsked(
                new CaseNumber(BehaviourCase.numberOf(batch, days, office)), batch, days, alumnus.id());
        draw.of(alumnus, office, trained)
                .forEach((role, people) -> people.forEach(person -> raters.insert(id, person, role)));
    }

    /** Whether the office had none before. */
    public boolean caseOf(String batch, int days, String office) {
        WorkingDays window = new WorkingDays(policies.number("evaluation.behaviourDays", clock.today()));
        return cases.insert(
                batch,
                days,
                office,
                deadlines.dueIn(window, Addressee.office(office).toString()));
    }
}
