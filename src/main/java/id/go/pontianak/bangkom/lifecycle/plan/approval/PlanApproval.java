package id.go.pontianak.bangkom.lifecycle.plan.approval;

import id.go.pontianak.bangkom.foundation.approval.ApprovalStep;
import id.go.pontianak.bangkom.foundation.approval.DecisionRecord;
import id.go.pontianak.bangkom.foundation.approval.PlannedStep;
import id.go.pontianak.bangkom.foundation.decisionform.CodedReason;
import id.go.pontianak.bangkom.foundation.directory.Answer;
import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.plan.PlanRecord;
import id.go.pontianak.bangkom.lifecycle.plan.PlanSums;
import id.go.pontianak.bangkom.lifecycle.plan.Plans;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanCase;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanOffice;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanRoute;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanStore;
import id.go.pontianak.bangkom.lifecycle.plan.version.PlanVersions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A plan on its way through the offices: opened step by step, approved, given back, handed to somebody else in a conflict of interest. */
@Service
@Transactional
public class PlanApproval {

    private final PlanStore store;
    private final PlanRoute route;
    private final Plans plans;
    private final PlanVersions versions;
    private final PlanRecord record;
    private final BusinessClock clock;

    PlanApproval(
            PlanStore store,
            PlanRoute route,
            Plans plans,
            PlanVersions versions,
            PlanRecord record,
            BusinessClock clock) {
        this.store = store;
        this.route = route;
        this.plans = plans;
        this.versions = versions;
        this.record = record;
        this.clock = clock;
    }

    /** Opens the next step that needs somebody; one that its official has answered in another office completes itself. */
    public NextPlanStep openNext(String number) {
        PlanCase plan = store.load(number);
        PlannedStep next = route.next(plan);
        boolean over = plans.sums(plan.read()).over();
        Optional<Answer> already = answeredAlready(plan, next, over);
        while (already.isPresent()) {
            plan.completeItself(next, itself(next, already.get()));
            next = route.next(plan);
            already = answeredAlready(plan, next, over);
        }
        ApprovalStep step = plan.open(next, route.deadline(next), clock.instant());
        store.save(plan);
        record.system(number, "stepOpened");
        return new NextPlanStep(step.addressees(), step.routeNo() == PlanOffice.MAYOR.routeNo());
    }

    /** Above a ceiling no step from BKPSDM on completes itself: what was approved below is no leave to go on. */
    private Optional<Answer> answeredAlready(PlanCase plan, PlannedStep next, boolean over) {
        return over && leavesAgency(next.routeNo())
                ? Optional.empty()
                : route.answeredAlready(plan.trail(), plan.conflictScope(), next);
    }

    private static boolean leavesAgency(int routeNo) {
        return routeNo >= PlanOffice.AGENCY.routeNo();
    }

    private DecisionRecord itself(PlannedStep step, Answer answer) {
        return new DecisionRecord(
                answer.person(), answer.capacity(), step.addressee(), CodedReason.words(""), clock.instant());
    }

    /** Goes to the next office. Above a ceiling it does not leave BKPSDM. */
    public void approve(String number, DecisionRecord made) {
        PlanCase plan = store.locked(number);
        PlanSums sums = plans.sums(plan.read());
        if (leavesAgency(plan.trail().waiting().routeNo()) && sums.over()) {
            throw RuleViolated.at("outcome", "refusal.plan.overForSecretary", sums.overBy());
        }
        plan.approve(made);
        store.save(plan);
        record.of(number, PlanRecord.deed("approved", made), Map.of());
    }

    /** Back to the draft; needs a reason, which the analysts read. */
    public void giveBack(String number, DecisionRecord decision) {
        PlanCase plan = store.locked(number);
        DecisionRecord made = decision.withReason();
        plan.giveBack(made, versions.last(plan.read().year()));
        store.save(plan);
        record.of(number, PlanRecord.deed("returned", made), Map.of());
    }

    /** Others decide instead; the reason is confidential and stands in no journal (UU 30/2014 art. 42-43). */
    public void recuse(String number, DecisionRecord decision) {
        PlanCase plan = store.locked(number);
        DecisionRecord made = decision.withReason();
        plan.recuse(made, route.instead(made.forWhom(), plan.conflictScope(), made.by()));
        store.save(plan);
        record.of(number, Deed.of("recused", made.by()).as(made.capacity()), Map.of());
    }

    /** Nobody decided in time: the offices that were added may decide too. */
    public void superiorInvolved(String number, List<Addressee> superiors) {
        PlanCase plan = store.load(number);
        superiors.forEach(superior -> plan.escalate(superior, clock.instant()));
        store.save(plan);
        record.system(number, "escalated");
    }

    /** In which capacity somebody acts for the mayor today, where nobody holds the office: setting a plan is doubtful then. */
    @Transactional(readOnly = true)
    public Optional<String> actingMayor() {
        return route.mayor()
                .map(Answer::capacity)
                .filter(capacity -> capacity.kind() == Capacity.Kind.PLT
                        || capacity.kind() == Capacity.Kind.PLH
                        || capacity.kind() == Capacity.Kind.PJ)
                .map(Capacity::title);
    }
}
