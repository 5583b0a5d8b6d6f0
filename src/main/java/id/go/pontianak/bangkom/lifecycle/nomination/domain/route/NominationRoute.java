package id.go.pontianak.bangkom.lifecycle.nomination.domain.route;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.approval.ApprovalStep;
import id.go.pontianak.bangkom.foundation.approval.PlannedStep;
import id.go.pontianak.bangkom.foundation.approval.Purpose;
import id.go.pontianak.bangkom.foundation.approval.StepOrigin;
import id.go.pontianak.bangkom.foundation.directory.Answer;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Function;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.directory.ResponsibleOfficials;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which step comes next and who is asked, by the decision table and by who answers for what today. */
@Component
public class NominationRoute {

    private static final Set<Purpose> COMPLETE_THEMSELVES =
            EnumSet.of(Purpose.APPROVE, Purpose.PERMIT, Purpose.CONFIRM);
    private static final Set<StepOrigin> AS_A_MATTER_OF_COURSE = EnumSet.of(StepOrigin.ROUTE, StepOrigin.TRANSFER);

    private final RouteTable table;
    private final RouteFacts facts;
    private final DecidingOffices offices;
    private final ResponsibleOfficials responsibleOfficials;
    private final Directory directory;
    private final BusinessClock clock;

    NominationRoute(
            RouteTable table,
            RouteFacts facts,
            DecidingOffices offices,
            ResponsibleOfficials responsibleOfficials,
            Directory directory,
            BusinessClock clock) {
        this.table = table;
        this.facts = facts;
        this.offices = offices;
        this.responsibleOfficials = responsibleOfficials;
        this.directory = directory;
        this.clock = clock;
    }

    /** The step that comes now; empty: the route is complete. */
    public Optional<PlannedStep> next(Nomination nomination) {
        return nomination
                .approval()
                .planned()
                .or(() -> after(nomination.approval().lastRouteNo(), nomination).findFirst());
    }

    private Stream<PlannedStep> after(int routeNo, Nomination nomination) {
        Person nominee = directory.person(nomination.person());
        return table.steps(facts.of(nomination, nominee)).stream()
                .filter(row -> row.no() > routeNo)
                .map(row -> new PlannedStep(
                        row.purpose(),
                        asked(row.asks(), nominee, nomination.conflictScope()).toString(),
                        row.no(),
                        StepOrigin.ROUTE,
                        row.rule()));
    }

    /** The rest of the route as it looks today. */
    public List<PlannedStep> forecast(Nomination nomination) {
        List<PlannedStep> steps = new ArrayList<>();
        nomination.approval().planned().ifPresent(steps::add);
        int no = nomination.openStep().map(ApprovalStep::routeNo).orElse(0);
        if (!steps.isEmpty()) {
            no = steps.get(0).routeNo();
        }
        no = Math.max(no, nomination.approval().lastRouteNo());
        after(no, nomination).forEach(steps::add);
        return steps;
    }

    /** Answered already: today's answerer of the office has approved this version for another office, or has proposed it. */
    public Optional<Answer> answeredAlready(Nomination nomination, PlannedStep step) {
        Addressee addressee = step.addressee();
        if (addressee.kind() != Addressee.Kind.OFFICE
                || !COMPLETE_THEMSELVES.contains(step.purpose())
                || !AS_A_MATTER_OF_COURSE.contains(step.origin())) {
            return Optional.empty();
        }
        return responsibleOfficials
                .answerOf(addressee.value(), nomination.conflictScope(), today())
                .filter(answer -> nomination.approval().approvers().contains(answer.person()));
    }

    private Addressee asked(RouteOffice asks, Person nominee, ConflictScope conflictScope) {
        return switch (asks) {
            case HR_ANALYST -> Role.hrAnalyst();
            case SUPERVISOR -> offices.deciding(supervisorOf(nominee), conflictScope);
            case SUPERIOR -> offices.deciding(superiorOf(nominee), conflictScope);
            case UNIT_HEAD -> offices.headOf(nominee.governmentUnit(), conflictScope);
            case KEPALA_BKPSDM -> offices.deciding(directory.officeOf(Function.KEPALA_BKPSDM), conflictScope);
            case SEKDA -> offices.deciding(directory.officeOf(Function.PYB), conflictScope);
            case WALI_KOTA -> offices.deciding(directory.officeOf(Function.PPK), conflictScope);
        };
    }

    /** The nominee moved while his rejection stood: the new head confirms first, and the rest of the route is that of his unit. */
    public void confirmFirst(Nomination nomination) {
        if (nomination.movedMeanwhile()) {
            nomination
                    .approval()
                    .confirmAnew(offices.headOf(nomination.unit(), nomination.conflictScope()), clock.instant());
        }
    }

    private String supervisorOf(Person nominee) {
        String supervisor = nominee.supervisorOffice();
        if (supervisor != null) {
            return supervisor;
        }
        return directory
                .findHead(nominee.unit())
                .or(() -> directory.findHead(nominee.governmentUnit()))
                .map(head -> head.code())
                .orElseGet(() -> directory.officeOf(Function.PYB));
    }

    private String superiorOf(Person nominee) {
        String supervisor = nominee.supervisorOffice();
        return supervisor != null ? supervisor : directory.officeOf(Function.PYB);
    }

    /**
     * Nobody reviews his own rejection, and nobody one from above: what HR's analysts rejected, the head of their division reviews; what the
     * secretary or the mayor rejected, the head of HR; what he rejected, the office above him; all else the analysts.
     */
    public Addressee reviewer(Nomination nomination) {
        Addressee rejecting = nomination.lastRejection().orElseThrow().decidedFor();
        ConflictScope conflictScope = nomination.review().conflictScope();
        if (rejecting.kind() == Addressee.Kind.ROLE) {
            return offices.deciding(directory.officeOf(Function.KABID_PENGEMBANGAN), conflictScope);
        }
        if (is(rejecting, Function.PYB) || is(rejecting, Function.PPK)) {
            return offices.deciding(directory.officeOf(Function.KEPALA_BKPSDM), conflictScope);
        }
        if (is(rejecting, Function.KEPALA_BKPSDM) || is(rejecting, Function.KABID_PENGEMBANGAN)) {
            return offices.superior(rejecting, conflictScope).orElseGet(Role::hrAnalyst);
        }
        return Role.hrAnalyst();
    }

    private boolean is(Addressee office, Function function) {
        return office.equals(Addressee.office(directory.officeOf(function)));
    }

    private LocalDate today() {
        return clock.today();
    }
}
