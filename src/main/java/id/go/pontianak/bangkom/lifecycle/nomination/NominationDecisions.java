package id.go.pontianak.bangkom.lifecycle.nomination;

import static id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationNotices.because;

import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.CallPolicy;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationNotices;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationRoute;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStep;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStore;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Ruling;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.ServiceLevels;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what officials decide at a step: approve, return, reject, declare a conflict, review a rejection. */
@Service
@Transactional
public class NominationDecisions {

    /** A decision that passed the door. */
    public record Verdict(
            PersonId by,
            Capacity capacity,
            StepOutcome outcome,
            String reason,
            @Nullable String ground) {}

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

    /** Records the verdict on the step that waits; returns until when the window runs that it opens, or now. */
    public Instant rule(String number, Verdict verdict) {
        Nomination nomination = store.load(number);
        Ruling ruling = ruling(verdict);
        if (verdict.outcome() != StepOutcome.APPROVED) {
            Reason.of(verdict.reason());
        }
        Instant until = clock.instant();
        switch (verdict.outcome()) {
            case APPROVED -> nomination.approve(ruling);
            case RETURNED -> until = giveBack(nomination, ruling);
            case REJECTED -> until = reject(nomination, ruling);
            case CONFLICT -> recuse(nomination, ruling);
            case UPHELD -> uphold(nomination, ruling);
            case OVERTURNED -> overturn(nomination, ruling);
            case SUPERSEDED -> throw new IllegalArgumentException("nobody decides that");
        }
        store.save(nomination);
        record(nomination, verdict);
        return until;
    }

    private Instant giveBack(Nomination nomination, Ruling ruling) {
        calls.requireNotFrozen(batches.batch(nomination.batch()));
        nomination.giveBack(ruling);
        notices.tellNomineeAndProposer(nomination, "returned", because(ruling.reason()));
        return levels.windowEnd("nomination.revisionDays", nomination.unit());
    }

    private Instant reject(Nomination nomination, Ruling ruling) {
        Instant window = levels.windowEnd("nomination.reviewWindowDays", nomination.unit());
        nomination.reject(ruling, window);
        Map<String, String> facts = new HashMap<>(because(ruling.reason()));
        facts.put("until", window.toString());
        notices.tellEveryone(nomination, nomination.reviewed() ? "rejectedAgain" : "rejected", facts);
        return window;
    }

    /** Informs the superior, who decides instead (UU 30/2014 art. 42-43). */
    private void recuse(Nomination nomination, Ruling ruling) {
        nomination.recuse(ruling, route.instead(ruling.forWhom(), nomination.conflictScope(), ruling.by()));
    }

    private void uphold(Nomination nomination, Ruling ruling) {
        nomination.uphold(ruling);
        notices.tellEveryone(nomination, "declined", because(ruling.reason()));
    }

    private void overturn(Nomination nomination, Ruling ruling) {
        NominationStep rejection = nomination.lastRejection().orElseThrow();
        Addressee superior = route.superior(rejection.addressee(), nomination.matterOfRoute())
                .orElseThrow(() -> RuleViolated.at("outcome", "refusal.nomination.nobodyAbove"));
        nomination.overturn(ruling, superior);
        route.confirmFirst(nomination);
        notices.tellNominee(nomination, "overturned", because(ruling.reason()));
    }

    private void record(Nomination nomination, Verdict verdict) {
        journal.record(
                nomination.number(),
                "journal.nomination." + verdict.outcome().name().toLowerCase(java.util.Locale.ROOT),
                verdict.by(),
                verdict.capacity(),
                verdict.reason().isBlank() || verdict.outcome() == StepOutcome.CONFLICT ? null : verdict.reason(),
                Map.of());
    }

    /** The window passed and nobody asked for a review: the rejection stands. */
    public void closeRejection(String number) {
        Nomination nomination = store.load(number);
        NominationStep rejection = nomination.lastRejection().orElseThrow();
        String reason = rejection.reason();
        nomination.end(NominationStatus.DECLINED, reason == null ? "" : reason, clock.instant());
        store.save(nomination);
        journal.recordSystem(number, "journal.nomination.declined", Map.of());
        notices.tellEveryone(nomination, "declined", because(reason));
    }

    private Ruling ruling(Verdict verdict) {
        return new Ruling(
                verdict.by(),
                verdict.capacity().acted(),
                verdict.capacity().title(),
                verdict.reason(),
                verdict.ground(),
                clock.instant());
    }
}
