package id.go.pontianak.bangkom.lifecycle.plan.domain;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.approval.ApprovalTrail;
import id.go.pontianak.bangkom.foundation.approval.Deadline;
import id.go.pontianak.bangkom.foundation.approval.PlannedStep;
import id.go.pontianak.bangkom.foundation.approval.Purpose;
import id.go.pontianak.bangkom.foundation.approval.StepOrigin;
import id.go.pontianak.bangkom.foundation.directory.Answer;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.ResponsibleOfficials;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.WorkingDays;
import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.deadline.Deadlines;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which office a plan goes to next, who decides where one may not, and how long it has. */
@Component
public class PlanRoute {

    private final Directory directory;
    private final ResponsibleOfficials officials;
    private final Deadlines deadlines;
    private final Policies policies;
    private final BusinessClock clock;

    PlanRoute(
            Directory directory,
            ResponsibleOfficials officials,
            Deadlines deadlines,
            Policies policies,
            BusinessClock clock) {
        this.directory = directory;
        this.officials = officials;
        this.deadlines = deadlines;
        this.policies = policies;
        this.clock = clock;
    }

    /** What comes before the rest of the route, else the first office above the last that approved. */
    public PlannedStep next(PlanCase plan) {
        return plan.trail()
                .planned()
                .orElseGet(() -> at(PlanOffice.of(plan.trail().lastRouteNo() + 1), plan.conflictScope()));
    }

    /** The step of this office. */
    public PlannedStep at(PlanOffice office, ConflictScope scope) {
        return PlannedStep.of(
                Purpose.APPROVE,
                deciding(directory.officeOf(office.function()), scope),
                office.routeNo(),
                StepOrigin.ROUTE);
    }

    /** Whoever answers for the office today has approved this version for another one; the mayor's step never completes itself. */
    public Optional<Answer> answeredAlready(ApprovalTrail trail, ConflictScope scope, PlannedStep step) {
        Addressee addressee = step.addressee();
        if (addressee.kind() != Addressee.Kind.OFFICE
                || step.origin() != StepOrigin.ROUTE
                || step.routeNo() == PlanOffice.MAYOR.routeNo()) {
            return Optional.empty();
        }
        return officials
                .answerOf(addressee.value(), scope, clock.today())
                .filter(answer -> trail.approvers().contains(answer.person()));
    }

    /** Who decides where {@code recused} declared a conflict of interest: his stand-in, or the office above. */
    public Addressee instead(Addressee office, ConflictScope scope, PersonId recused) {
        Set<PersonId> excluded = new HashSet<>(scope.recused());
        excluded.add(recused);
        ConflictScope without = new ConflictScope(scope.subject(), excluded);
        if (office.kind() != Addressee.Kind.OFFICE) {
            return Role.hrAnalyst();
        }
        Addressee deciding = deciding(office.value(), without);
        return deciding.equals(office)
                ? officials.superiorOf(office.value(), without, clock.today()).orElseGet(Role::hrAnalyst)
                : deciding;
    }

    /** A vacant office keeps its work; where nobody up to the mayor may decide, HR records what was decided outside. */
    private Addressee deciding(String office, ConflictScope scope) {
        Optional<String> fit = officials.decidingOffice(office, scope, clock.today());
        if (fit.isEmpty()) {
            return Role.hrAnalyst();
        }
        boolean excluded = !fit.equals(officials.decidingOffice(office, ConflictScope.NONE, clock.today()));
        return Addressee.office(excluded ? fit.get() : office);
    }

    public Deadline deadline(PlannedStep step) {
        String setting = step.routeNo() == PlanOffice.MAYOR.routeNo() ? "plan.settingDays" : "plan.approvalDays";
        String addressee = step.addressee().toString();
        Instant due = deadlines.dueIn(new WorkingDays(policies.number(setting, clock.today())), addressee);
        return new Deadline(due, deadlines.escalationAfter(due, addressee));
    }

    /** Who answers for the mayor's office today. */
    public Optional<Answer> mayor() {
        return officials.answerOf(directory.officeOf(PlanOffice.MAYOR.function()), ConflictScope.NONE, clock.today());
    }
}
