package id.go.pontianak.bangkom.lifecycle.nomination;

import static id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationNotices.because;

import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.CodeLists;
import id.go.pontianak.bangkom.foundation.workflow.CodedReason;
import id.go.pontianak.bangkom.foundation.workflow.ParentLock;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.Seats;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.CallPolicy;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationNotices;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationRights;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStore;
import id.go.pontianak.bangkom.lifecycle.nomination.process.NominationProcess;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a nomination before the training begins: withdrawn by those concerned, cancelled or closed by HR, or with its batch. */
@Service
@Transactional
public class NominationWithdrawals {

    private final NominationStore store;
    private final NominationRights rights;
    private final CallPolicy calls;
    private final NominationProcess process;
    private final NominationNotices notices;
    private final Batches batches;
    private final Seats seats;
    private final Journal journal;
    private final BusinessClock clock;
    private final CodeLists lists;

    NominationWithdrawals(
            NominationStore store,
            NominationRights rights,
            CallPolicy calls,
            NominationProcess process,
            NominationNotices notices,
            Batches batches,
            Seats seats,
            Journal journal,
            BusinessClock clock,
            CodeLists lists) {
        this.store = store;
        this.rights = rights;
        this.calls = calls;
        this.process = process;
        this.notices = notices;
        this.batches = batches;
        this.seats = seats;
        this.journal = journal;
        this.clock = clock;
        this.lists = lists;
    }

    /** By the nominee, whoever proposed him, or HR of his unit; a freed seat goes to the next of the reserve. */
    public void withdraw(String number, String reason, PersonId actor) {
        withdraw(number, Asked.by(actor, reason));
    }

    /** The same from a page: what was decided since he saw it is told instead. */
    public void withdraw(String number, Asked asked) {
        if (!rights.mayHandle(asked.actor(), store.load(number))) {
            throw new NotFound();
        }
        end(number, NominationStatus.WITHDRAWN, asked, null);
    }

    /** Instead of correcting what came back; the door has looked at the right. */
    public void withdrawReturned(String number, Asked asked, Capacity capacity) {
        end(number, NominationStatus.WITHDRAWN, asked, capacity);
    }

    /** HR's rescue: the case is ended with a reason. */
    public void cancel(String number, String reason, PersonId hr) {
        cancel(number, Asked.by(hr, reason));
    }

    public void cancel(String number, Asked asked) {
        rights.requireCityHr(asked.actor());
        end(number, NominationStatus.CANCELLED, asked, null);
    }

    private void end(String number, NominationStatus end, Asked asked, @Nullable Capacity capacity) {
        CodedReason why = why(end, asked);
        Nomination nomination = store.open(number, ParentLock.UPDATE, asked.seen());
        calls.requireNotStarted(batches.batch(nomination.batch()));
        NominationStatus before = nomination.status();
        seats.release(number);
        end(nomination, end, why);
        journal.record(
                number,
                "journal.nomination." + word(end),
                asked.actor(),
                capacity,
                why.text(),
                Map.of("status", before.name()));
    }

    /** Who withdraws chooses from a list; what HR ends as a rescue has words only. */
    private CodedReason why(NominationStatus end, Asked asked) {
        return end == NominationStatus.WITHDRAWN
                ? lists.reason(NominationGrounds.WITHDRAWAL, asked.why())
                : CodedReason.words(Reason.of(asked.reason()));
    }

    /** The batch was cancelled; its seats are released already. */
    public void batchCancelled(String number, String reason) {
        endWithBatch(number, NominationStatus.CANCELLED, reason, "batchCancelled");
    }

    /** Not ready in time, closed by HR with the list. */
    public void lapsed(String number, String reason) {
        endWithBatch(number, NominationStatus.LAPSED, reason, "lapsed");
    }

    private void endWithBatch(String number, NominationStatus end, String reason, String what) {
        Nomination nomination = store.open(number, ParentLock.NONE);
        if (nomination.status().ended()) {
            return;
        }
        end(nomination, end, CodedReason.words(reason));
        journal.recordSystem(number, "journal.nomination." + what, Map.of());
    }

    private void end(Nomination nomination, NominationStatus end, CodedReason why) {
        nomination.end(end, why, clock.instant());
        store.save(nomination);
        notices.tellEveryone(nomination, word(end), because(why.text()));
        process.ended(nomination.number(), end);
    }

    private static String word(NominationStatus end) {
        return end.name().toLowerCase(java.util.Locale.ROOT);
    }
}
