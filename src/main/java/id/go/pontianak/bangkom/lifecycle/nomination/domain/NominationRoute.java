package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.Answer;
import id.go.pontianak.bangkom.foundation.directory.Answering;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Function;
import id.go.pontianak.bangkom.foundation.directory.Matter;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.nomination.Purpose;
import id.go.pontianak.bangkom.lifecycle.nomination.StepOrigin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
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
    private final Answering answering;
    private final Directory directory;
    private final BusinessClock clock;

    NominationRoute(RouteTable table, RouteFacts facts, Answering answering, Directory directory, BusinessClock clock) {
        this.table = table;
        this.facts = facts;
        this.answering = answering;
        this.directory = directory;
        this.clock = clock;
    }

    /** The step that comes now; empty: the route is complete. */
    public Optional<PlannedStep> next(Nomination nomination) {
        return nomination
                .planned()
                .or(() -> after(nomination.lastRouteNo(), nomination).findFirst());
    }

    private Stream<PlannedStep> after(int routeNo, Nomination nomination) {
        Person nominee = directory.person(nomination.person());
        return table.steps(facts.of(nomination, nominee)).stream()
                .filter(row -> row.no() > routeNo)
                .map(row -> PlannedStep.ofRoute(row, asked(row.asks(), nominee, nomination.matter())));
    }

    /** The rest of the route as it looks today. */
    public List<PlannedStep> forecast(Nomination nomination) {
        List<PlannedStep> steps = new ArrayList<>();
        nomination.planned().ifPresent(steps::add);
        int no = nomination.openStep().map(NominationStep::routeNo).orElse(0);
        if (!steps.isEmpty()) {
            no = steps.get(0).routeNo();
        }
        no = Math.max(no, nomination.lastRouteNo());
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
        return answering
                .answerOf(addressee.value(), nomination.matter(), today())
                .filter(answer -> nomination.approvers().contains(answer.person()));
    }

    private Addressee asked(RouteOffice asks, Person nominee, Matter matter) {
        return switch (asks) {
            case HR_ANALYST -> Role.hrAnalyst();
            case SUPERVISOR -> deciding(supervisorOf(nominee), matter);
            case SUPERIOR -> deciding(superiorOf(nominee), matter);
            case UNIT_HEAD -> headOf(nominee.governmentUnit(), matter);
            case KEPALA_BKPSDM -> deciding(directory.officeOf(Function.KEPALA_BKPSDM), matter);
            case SEKDA -> deciding(directory.officeOf(Function.PYB), matter);
            case WALI_KOTA -> deciding(directory.officeOf(Function.PPK), matter);
        };
    }

    public Addressee headOf(String unit, Matter matter) {
        return directory
                .findHead(unit)
                .map(head -> deciding(head.code(), matter))
                .orElseGet(Role::hrAnalyst);
    }

    /** The nominee moved while his rejection stood: the new head confirms first, and the rest of the route is that of his unit. */
    public void confirmFirst(Nomination nomination) {
        if (nomination.movedMeanwhile()) {
            nomination.confirmAnew(headOf(nomination.unit(), nomination.matter()), clock.instant());
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
     * A vacant office keeps its work, whoever answers for it; an office in which the nominee or somebody recused would answer is left out
     * whole, and the one above decides; when nobody is left, HR records the decision from outside.
     */
    public Addressee deciding(String office, Matter matter) {
        Optional<String> fit = answering.decidingOffice(office, matter, today());
        if (fit.isEmpty()) {
            return Role.hrAnalyst();
        }
        boolean barred = !fit.equals(answering.decidingOffice(office, Matter.NONE, today()));
        return Addressee.office(barred ? fit.get() : office);
    }

    /** Who decides where {@code recused} declared a conflict of interest: whoever stands in for his office without him, or the one above. */
    public Addressee instead(Addressee office, Matter matter, PersonId recused) {
        Set<PersonId> barred = new HashSet<>(matter.recused());
        barred.add(recused);
        Matter without = new Matter(matter.subject(), barred);
        if (office.kind() == Addressee.Kind.OFFICE) {
            Addressee deciding = deciding(office.value(), without);
            if (!deciding.equals(office)) {
                return deciding;
            }
        }
        return superior(office, without).orElseGet(Role::hrAnalyst);
    }

    /** Who decides instead of, or beside, this addressee; HR's own step goes up to the head of its division. */
    public Optional<Addressee> superior(Addressee addressee, Matter matter) {
        if (addressee.kind() == Addressee.Kind.OFFICE) {
            return answering.superiorOf(addressee.value(), matter, today());
        }
        return Optional.of(deciding(directory.officeOf(Function.KABID_PENGEMBANGAN), matter))
                .filter(up -> !up.equals(addressee));
    }

    /**
     * Nobody reviews his own rejection, and nobody one from above: what HR's analysts rejected, the head of their division reviews; what the
     * secretary or the mayor rejected, the head of HR; what he rejected, the office above him; all else the analysts.
     */
    public Addressee reviewer(Nomination nomination) {
        Addressee rejecting = nomination.lastRejection().orElseThrow().decidedFor();
        Matter matter = nomination.matterOfReview();
        if (rejecting.kind() == Addressee.Kind.ROLE) {
            return deciding(directory.officeOf(Function.KABID_PENGEMBANGAN), matter);
        }
        if (is(rejecting, Function.PYB) || is(rejecting, Function.PPK)) {
            return deciding(directory.officeOf(Function.KEPALA_BKPSDM), matter);
        }
        if (is(rejecting, Function.KEPALA_BKPSDM) || is(rejecting, Function.KABID_PENGEMBANGAN)) {
            return superior(rejecting, matter).orElseGet(Role::hrAnalyst);
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
