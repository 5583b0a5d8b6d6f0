package id.go.pontianak.bangkom.lifecycle.plan.change;

import id.go.pontianak.bangkom.foundation.approval.ApprovalStep;
import id.go.pontianak.bangkom.foundation.approval.DecisionRecord;
import id.go.pontianak.bangkom.foundation.approval.PlannedStep;
import id.go.pontianak.bangkom.foundation.decisionform.CodedReason;
import id.go.pontianak.bangkom.foundation.directory.Answer;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.plan.PlanRecord;
import id.go.pontianak.bangkom.lifecycle.plan.change.domain.ItemChangeCase;
import id.go.pontianak.bangkom.lifecycle.plan.change.domain.ItemChangeRoute;
import id.go.pontianak.bangkom.lifecycle.plan.change.domain.ItemChangeStore;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanRoute;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A change of an item on its way through the offices: opened step by step, approved, given back, refused, handed to somebody else. */
@Service
@Transactional
public class ItemChangeApproval {

    private final ItemChangeStore store;
    private final ItemChangeRoute route;
    private final PlanRoute offices;
    private final ItemChangeCheck check;
    private final ItemChangeNotices notices;
    private final PlanRecord record;
    private final BusinessClock clock;

    ItemChangeApproval(
            ItemChangeStore store,
            ItemChangeRoute route,
            PlanRoute offices,
            ItemChangeCheck check,
            ItemChangeNotices notices,
            PlanRecord record,
            BusinessClock clock) {
        this.store = store;
        this.route = route;
        this.offices = offices;
        this.check = check;
        this.notices = notices;
        this.record = record;
        this.clock = clock;
    }

    /** Opens the next step that needs somebody; one that its official has answered in another office completes itself. */
    public NextItemStep openNext(String number) {
        ItemChangeCase change = store.load(number);
        Optional<PlannedStep> next = route.next(change);
        while (next.isPresent()) {
            PlannedStep planned = next.get();
            Optional<Answer> already = route.answeredAlready(change, planned);
            if (already.isEmpty()) {
                return open(change, planned);
            }
            change.completeItself(planned, itself(planned, already.get()));
            next = route.next(change);
        }
        store.save(change);
        return new NextItemStep(List.of());
    }

    private NextItemStep open(ItemChangeCase change, PlannedStep planned) {
        ApprovalStep step = change.open(planned, offices.deadline(planned), clock.instant());
        store.save(change);
        record.system(change.number(), "changeStepOpened");
        return new NextItemStep(step.addressees());
    }

    private DecisionRecord itself(PlannedStep step, Answer answer) {
        return new DecisionRecord(
                answer.person(), answer.capacity(), step.addressee(), CodedReason.words(""), clock.instant());
    }

    /** Goes to the next office; refused where the plan would exceed its ceiling by now. */
    public void approve(String number, DecisionRecord made) {
        ItemChangeCase change = store.locked(number);
        check.requireMoney(change);
        change.approve(made);
        store.save(change);
        record.of(number, PlanRecord.deed("changeApproved", made), Map.of());
    }

    /** Back to the analysts; needs a reason, which they read. */
    public void giveBack(String number, DecisionRecord decision) {
        DecisionRecord made = decision.withReason();
        ItemChangeCase change = store.locked(number);
        change.giveBack(made);
        store.save(change);
        record.of(number, PlanRecord.deed("changeReturned", made), Map.of());
    }

    /** Ends it; needs a reason, which whoever asked for it is told. */
    public void refuse(String number, DecisionRecord decision) {
        DecisionRecord made = decision.withReason();
        ItemChangeCase change = store.locked(number);
        change.refuse(made);
        store.save(change);
        record.of(number, PlanRecord.deed("changeRefused", made), Map.of());
        notices.tell("changeRefused", store.read(change), made.words());
    }

    /** Others decide instead; the reason is confidential and stands in no journal (UU 30/2014 art. 42-43). */
    public void recuse(String number, DecisionRecord decision) {
        DecisionRecord made = decision.withReason();
        ItemChangeCase change = store.locked(number);
        change.recuse(made, offices.instead(made.forWhom(), change.conflictScope(), made.by()));
        store.save(change);
        record.of(number, Deed.of("changeRecused", made.by()).as(made.capacity()), Map.of());
    }

    /** Nobody decided in time: the offices that were added may decide too. */
    public void superiorInvolved(String number, List<Addressee> superiors) {
        ItemChangeCase change = store.load(number);
        superiors.forEach(superior -> change.escalate(superior, clock.instant()));
        store.save(change);
        record.system(number, "changeEscalated");
    }
}
