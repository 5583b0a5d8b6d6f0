package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Refusal;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.Dates;
import id.go.pontianak.bangkom.foundation.workflow.StaleActionMessage;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import org.springframework.stereotype.Component;

/** Until when a batch takes nominations, corrections and changes of mind. */
@Component
public class CallPolicy {

    private final Batches batches;
    private final BusinessClock clock;
    private final Dates dates;
    private final StaleActionMessage staleActionMessage;

    CallPolicy(Batches batches, BusinessClock clock, Dates dates, StaleActionMessage staleActionMessage) {
        this.batches = batches;
        this.clock = clock;
        this.dates = dates;
        this.staleActionMessage = staleActionMessage;
    }

    public boolean open(Batch batch) {
        return batch.status() == BatchStatus.CALLING && !clock.today().isAfter(batch.nominationDeadline());
    }

    public boolean notStarted(Batch batch) {
        return batch.status().called() && batch.status().beforeStart();
    }

    /** The nomination deadline is the last day to submit. */
    public void requireOpen(Batch batch) {
        if (!open(batch)) {
            throw new NotPossibleNow(
                    "refusal.nomination.callClosed", batch.title(), dates.date(batch.nominationDeadline()));
        }
    }

    /** A replacement may come after the deadline; it joins the end of the reserve. Who cancelled the batch, and when, is told. */
    public void requireNotStarted(Batch batch) {
        if (batch.status() == BatchStatus.CANCELLED) {
            throw staleActionMessage.lastly(batch.caseNumber());
        }
        if (!notStarted(batch)) {
            throw new NotPossibleNow("refusal.nomination.batch." + batch.status());
        }
    }

    public void requireNotStarted(Nomination nomination) {
        requireNotStarted(batches.batch(nomination.batch()));
    }

    public void requireNotFrozen(Nomination nomination) {
        requireNotFrozen(batches.batch(nomination.batch()));
    }

    public boolean listMade(Nomination nomination) {
        return listMade(batches.batch(nomination.batch()));
    }

    public boolean frozen(Nomination nomination) {
        return frozen(batches.batch(nomination.batch()));
    }

    /** Whether the official may take back now what he decided last. */
    public boolean mayTakeBack(PersonId official, Nomination nomination, Batch batch) {
        if (nomination.status().ended() || frozen(batch)) {
            return false;
        }
        try {
            nomination.approval().takeBackable(official);
            return true;
        } catch (Refusal no) {
            return false;
        }
    }

    /** Corrections and taking back change a list that is still open; a decree is never taken back. */
    public void requireNotFrozen(Batch batch) {
        if (frozen(batch)) {
            throw new NotPossibleNow("refusal.nomination.frozen");
        }
    }

    /** A list was proposed: whoever becomes ready now joins its end, and whoever leaves is struck out. */
    public boolean listMade(Batch batch) {
        return batch.status().listMade();
    }

    public boolean frozen(Batch batch) {
        return batch.status().frozen();
    }
}
