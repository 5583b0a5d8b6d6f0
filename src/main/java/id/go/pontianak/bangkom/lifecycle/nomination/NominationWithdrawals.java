package id.go.pontianak.bangkom.lifecycle.nomination;

import id.go.pontianak.bangkom.foundation.decisionform.CodeLists;
import id.go.pontianak.bangkom.foundation.decisionform.CodedReason;
import id.go.pontianak.bangkom.foundation.directory.Acting;
import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.ParentLock;
import id.go.pontianak.bangkom.lifecycle.batch.Seats;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.CallPolicy;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationRights;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStore;
import id.go.pontianak.bangkom.lifecycle.nomination.process.NominationProcess;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a nomination before the training begins: withdrawn by those concerned, cancelled or closed by HR, or with its batch. */
@Service
@Transactional
public class NominationWithdrawals {

    private final NominationStore store;
    private final NominationRights rights;
    private final CallPolicy calls;
    private final Seats seats;
    private final NominationProcess process;
    private final BusinessClock clock;
    private final CodeLists lists;

    NominationWithdrawals(
            NominationStore store,
            NominationRights rights,
            CallPolicy calls,
            Seats seats,
            NominationProcess process,
            BusinessClock clock,
            CodeLists lists) {
        this.store = store;
        this.rights = rights;
        this.calls = calls;
        this.seats = seats;
        this.process = process;
        this.clock = clock;
        this.lists = lists;
    }

    /** By the nominee, whoever proposed him, or HR of his unit; a freed seat goes to the next of the reserve. */
    public void withdraw(String number, String reason, PersonId actor) {
        withdraw(number, Asked.by(actor, reason));
    }

    /** The same from a page: what was decided since it was seen is told instead. */
    public void withdraw(String number, Asked asked) {
        if (!rights.mayHandle(asked.actor(), store.load(number))) {
            throw new NotFound();
        }
        withdraw(number, asked, Acting.of(asked.actor()));
    }

    /** Instead of correcting what came back; the door has looked at the right. */
    public void withdrawReturned(String number, Asked asked, Capacity capacity) {
        withdraw(number, asked, new Acting(asked.actor(), capacity));
    }

    /** With a reason from the list. */
    private void withdraw(String number, Asked asked, Acting by) {
        CodedReason why = lists.reason(NominationGrounds.WITHDRAWAL, asked.why());
        Nomination nomination = released(number, asked);
        nomination.ending().withdraw(by, why, clock.instant());
        keep(nomination);
    }

    /** HR's rescue: the case is ended with a reason. */
    public void cancel(String number, String reason, PersonId hr) {
        cancel(number, Asked.by(hr, reason));
    }

    /** With words only. */
    public void cancel(String number, Asked asked) {
        rights.requireCityHr(asked.actor());
        CodedReason why = CodedReason.words(Reason.of(asked.reason()));
        Nomination nomination = released(number, asked);
        nomination.ending().cancel(asked.actor(), why, clock.instant());
        keep(nomination);
    }

    private Nomination released(String number, Asked asked) {
        Nomination nomination = store.open(number, ParentLock.UPDATE, asked.seen());
        calls.requireNotStarted(nomination);
        seats.release(number);
        return nomination;
    }

    /** The batch was cancelled; its seats are released already. */
    public void batchCancelled(String number, String reason) {
        endWithBatch(number, nomination -> nomination.ending().cancelWithBatch(reason, clock.instant()));
    }

    /** The training was called off while it ran: whoever has taken up a seat is told. */
    public void trainingCalledOff(String number, String reason) {
        Nomination nomination = store.open(number, ParentLock.NONE);
        if (nomination.status() == NominationStatus.TAKEN_UP) {
            nomination.ending().callOffTraining(reason);
            store.save(nomination);
        }
    }

    /** Not ready in time, closed by HR with the list. */
    public void lapsed(String number, String reason) {
        endWithBatch(number, nomination -> nomination.ending().lapse(reason, clock.instant()));
    }

    /** The organiser of the training grants fewer seats; this one is taken away already. */
    public void seatWithdrawn(String number, String reason) {
        endWithBatch(number, nomination -> nomination.seat().takeAway(reason, clock.instant()));
    }

    private void endWithBatch(String number, Consumer<Nomination> end) {
        Nomination nomination = store.open(number, ParentLock.NONE);
        if (!nomination.status().ended()) {
            end.accept(nomination);
            keep(nomination);
        }
    }

    private void keep(Nomination nomination) {
        store.save(nomination);
        process.ended(nomination.caseNumber(), nomination.status());
    }
}
