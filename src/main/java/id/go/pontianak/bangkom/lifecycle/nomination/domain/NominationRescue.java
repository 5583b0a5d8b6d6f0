package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import static id.go.pontianak.bangkom.lifecycle.nomination.NominationStatus.DECIDING;

import id.go.pontianak.bangkom.foundation.approval.ApprovalStep;
import id.go.pontianak.bangkom.foundation.approval.ApprovalTrail;
import id.go.pontianak.bangkom.foundation.approval.Deadline;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.lifecycle.nomination.Asked;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A step that is stuck: others are asked, beside or instead, it gets more time, or the officials asked are reminded. */
public class NominationRescue {

    /** How the journal calls a reminder. */
    public static final String NUDGED = NominationDeed.NUDGED.action();

    private final Nomination nomination;
    private final NominationState state;
    private final ApprovalTrail trail;

    NominationRescue(Nomination nomination, NominationState state, ApprovalTrail trail) {
        this.nomination = nomination;
        this.state = state;
        this.trail = trail;
    }

    /** The step that waits; refused where none does. */
    public ApprovalStep waiting() {
        return trail.waiting();
    }

    /** Nobody decided in time: the superior offices may decide too. */
    public void escalate(List<Addressee> superiors, Instant at) {
        open(superiors, at);
        escalated(NominationDeed.ESCALATED, superiors);
    }

    /** The same for a task of HR that is no step of the route. */
    public void escalateTask(List<Addressee> superiors) {
        escalated(NominationDeed.TASK_ESCALATED, superiors);
    }

    private void escalated(NominationDeed deed, List<Addressee> superiors) {
        String addressees = superiors.stream().map(Addressee::toString).collect(Collectors.joining(","));
        nomination.happened(NominationEvent.of(nomination, deed).with(Map.of("addressee", addressees)));
    }

    /** The superior offices may decide now, before the deadline has passed. */
    public void involve(List<Addressee> superiors, Asked asked, Instant at) {
        open(superiors, at);
        nomination.happened(event(NominationDeed.SUPERIOR_INVOLVED, asked));
    }

    private void open(List<Addressee> superiors, Instant at) {
        trail.open().ifPresent(step -> superiors.forEach(superior -> step.escalate(superior, at)));
    }

    /** HR asks another office to decide the step that waits. */
    public void ask(Addressee other, Asked asked, Instant at) {
        state.require(DECIDING);
        List<Addressee> before = trail.waiting().addressees();
        trail.ask(other, at);
        nomination.happened(event(NominationDeed.OTHER_ASKED, asked).asked(before));
    }

    public void extend(Deadline deadline, Asked asked) {
        trail.waiting().expect(deadline.due(), deadline.escalation());
        nomination.happened(event(NominationDeed.EXTENDED, asked));
    }

    public void nudge(Asked asked) {
        List<Addressee> officials = trail.waiting().addressees();
        nomination.happened(event(NominationDeed.NUDGED, asked).asked(officials));
    }

    private NominationEvent event(NominationDeed deed, Asked asked) {
        return NominationEvent.of(nomination, deed).by(asked.actor()).because(asked.reason());
    }
}
