package id.go.pontianak.bangkom.lifecycle.nomination;

import id.go.pontianak.bangkom.foundation.approval.ApprovalStep;
import id.go.pontianak.bangkom.foundation.approval.Deadline;
import id.go.pontianak.bangkom.foundation.approval.DecisionRecord;
import id.go.pontianak.bangkom.foundation.approval.OpenedStep;
import id.go.pontianak.bangkom.foundation.approval.PlannedStep;
import id.go.pontianak.bangkom.foundation.decisionform.CodedReason;
import id.go.pontianak.bangkom.foundation.directory.Answer;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStore;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.route.NominationRoute;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.route.ServiceLevels;
import id.go.pontianak.bangkom.lifecycle.nomination.process.NominationProcess;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of the route: which opens next, which completes itself, and who joins when nobody decides. */
@Service
@Transactional
public class NominationSteps {

    private final NominationStore store;
    private final NominationRoute route;
    private final ServiceLevels levels;
    private final NominationProcess process;
    private final BusinessClock clock;

    NominationSteps(
            NominationStore store,
            NominationRoute route,
            ServiceLevels levels,
            NominationProcess process,
            BusinessClock clock) {
        this.store = store;
        this.route = route;
        this.levels = levels;
        this.process = process;
        this.clock = clock;
    }

    /** Opens the next step that needs somebody; without one the route is complete and the case is ready for selection. */
    public NextStep openNext(String number) {
        Nomination nomination = store.load(number);
        Optional<PlannedStep> next = route.next(nomination);
        while (next.isPresent()) {
            PlannedStep planned = next.get();
            Optional<Answer> already = route.answeredAlready(nomination, planned);
            if (already.isEmpty()) {
                return nextOf(nomination, open(nomination, planned));
            }
            completeItself(nomination, planned, already.get());
            next = route.next(nomination);
        }
        nomination.approval().complete();
        store.save(nomination);
        return nextOf(nomination, null);
    }

    private static NextStep nextOf(Nomination nomination, @Nullable OpenedStep step) {
        return new NextStep(nomination.person(), nomination.proposer(), step);
    }

    private OpenedStep open(Nomination nomination, PlannedStep planned) {
        Deadline deadline = levels.of(planned);
        ApprovalStep step = nomination.approval().open(planned, deadline, clock.instant());
        store.save(nomination);
        return new OpenedStep(step.purpose(), step.addressees(), deadline.due(), deadline.escalation());
    }

    private void completeItself(Nomination nomination, PlannedStep planned, Answer answer) {
        nomination
                .approval()
                .completeItself(
                        planned,
                        new DecisionRecord(
                                answer.person(),
                                answer.capacity(),
                                planned.addressee(),
                                CodedReason.words(""),
                                clock.instant()));
    }

    /** Nobody decided in time: the superior office may decide too. The first may still act. */
    public void escalate(String number) {
        Nomination nomination = store.load(number);
        ApprovalStep step = nomination.openStep().orElseThrow();
        nomination.rescue().escalate(process.escalate(nomination.caseNumber(), step.purpose()), clock.instant());
        store.save(nomination);
    }

    /** The same for a task of HR that is no step of the route. */
    public void escalateTask(String number, String element) {
        Nomination nomination = store.load(number);
        nomination.rescue().escalateTask(process.escalateTask(nomination.caseNumber(), element));
        store.save(nomination);
    }
}
