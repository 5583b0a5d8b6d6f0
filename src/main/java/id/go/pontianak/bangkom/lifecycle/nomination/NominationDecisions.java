package id.go.pontianak.bangkom.lifecycle.nomination;

import static id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationNotices.because;

import id.go.pontianak.bangkom.foundation.approval.ApprovalStep;
import id.go.pontianak.bangkom.foundation.approval.DecisionRecord;
import id.go.pontianak.bangkom.foundation.approval.StepOutcome;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.CallPolicy;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationNotices;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationRoute;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStore;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.ServiceLevels;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what officials decide at a step: approve, return, reject, declare a conflict, review a rejection. */
@Service
@Transactional
public class NominationDecisions {

    private final NominationStore store;
    private final NominationRoute route;
    private final ServiceLevels levels;
    private final CallPolicy calls;
    private final Batches batches;
    private final NominationNotices notices;
    private final Journal journal;
    private final BusinessClock clock;

    NominationDecisions(
            NominationStore store,
            NominationRoute route,
            ServiceLevels levels,
            CallPolicy calls,
            Batches batches,
            NominationNotices notices,
            Journal journal,
            BusinessClock clock) {
        this.store = store;
        this.route = route;
        this.levels = levels;
        this.calls = calls;
        this.batches = batches;
        this.notices = notices;
        this.journal = journal;
        this.clock = clock;
    }

    /** Records the outcome of the step that waits; returns until when the window runs that it opens, or now. */
    public Instant decide(String number, StepOutcome outcome, DecisionRecord decision) {
        Nomination nomination = store.load(number);
        DecisionRecord made = outcome == StepOutcome.APPROVED ? decision : decision.withReason();
        Instant until = clock.instant();
        switch (outcome) {
            case APPROVED -> nomination.approve(made);
            case RETURNED -> until = giveBack(nomination, made);
            case REJECTED -> until = reject(nomination, made);
            case CONFLICT -> recuse(nomination, made);
            case UPHELD -> uphold(nomination, made);
            case OVERTURNED -> overturn(nomination, made);
            case SUPERSEDED -> throw new IllegalArgumentException("nobody decides that");
        }
        store.save(nomination);
        record(nomination, outcome, made);
        return until;
    }

    private Instant giveBack(Nomination nomination, DecisionRecord made) {
        calls.requireNotFrozen(batches.batch(nomination.batch()));
        nomination.giveBack(made);
        notices.tellNomineeAndProposer(nomination, "returned", because(made.words()));
        return levels.windowEnd("nomination.revisionDays", nomination.unit());
    }

    private Instant reject(Nomination nomination, DecisionRecord made) {
        Instant window = levels.windowEnd("nomination.reviewWindowDays", nomination.unit());
        nomination.reject(made, window);
        Map<String, String> facts = new HashMap<>(because(made.words()));
        facts.put("until", window.toString());
        notices.tellEveryone(nomination, nomination.reviewed() ? "rejectedAgain" : "rejected", facts);
        return window;
    }

    /** Informs the superior, who decides instead (UU 30/2014 art. 42-43). */
    private void recuse(Nomination nomination, DecisionRecord made) {
        nomination.recuse(made, route.instead(made.forWhom(), nomination.conflictScope(), made.by()));
    }

    private void uphold(Nomination nomination, DecisionRecord made) {
        nomination.uphold(made);
        notices.tellEveryone(nomination, "declined", because(made.words()));
    }

    private void overturn(Nomination nomination, DecisionRecord made) {
        ApprovalStep rejection = nomination.lastRejection().orElseThrow();
        Addressee superior = route.superior(rejection.addressee(), nomination.matterOfRoute())
                .orElseThrow(() -> RuleViolated.at("outcome", "refusal.nomination.nobodyAbove"));
        nomination.overturn(made, superior);
        route.confirmFirst(nomination);
        notices.tellNominee(nomination, "overturned", because(made.words()));
    }

    private void record(Nomination nomination, StepOutcome outcome, DecisionRecord made) {
        journal.record(
                nomination.number(),
                "journal.nomination." + outcome.name().toLowerCase(java.util.Locale.ROOT),
                made.by(),
                made.capacity(),
                made.words().isBlank() || outcome == StepOutcome.CONFLICT ? null : made.words(),
                Map.of());
    }

    /** The window passed and nobody asked for a review: the rejection stands. */
    public void closeRejection(String number) {
        Nomination nomination = store.load(number);
        ApprovalStep rejection = nomination.lastRejection().orElseThrow();
        String reason = rejection.reason();
        nomination.end(NominationStatus.DECLINED, reason == null ? "" : reason, clock.instant());
        store.save(nomination);
        journal.recordSystem(number, "journal.nomination.declined", Map.of());
        notices.tellEveryone(nomination, "declined", because(reason));
    }
}
