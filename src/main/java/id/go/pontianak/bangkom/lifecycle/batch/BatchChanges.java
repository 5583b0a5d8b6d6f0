package id.go.pontianak.bangkom.lifecycle.batch;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.decisionform.CodeLists;
import id.go.pontianak.bangkom.foundation.decisionform.CodedReason;
import id.go.pontianak.bangkom.foundation.decisionform.Why;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchLocks;
import id.go.pontianak.bangkom.lifecycle.batch.domain.TrainingBatch;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.CandidacyFollowing;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.CandidacyRuns;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.SeatAllocator;
import id.go.pontianak.bangkom.lifecycle.batch.process.TrainingBatchProcess;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What HR may change after planning, each with a reason that is journaled: schedule, place, the call itself. */
@Service
@Transactional
public class BatchChanges {

    private final BatchLocks locks;
    private final CandidacyFollowing following;
    private final SeatAllocator allocator;
    private final TrainingBatchProcess process;
    private final Authority authority;
    private final BusinessClock clock;
    private final CodeLists lists;

    BatchChanges(
            BatchLocks locks,
            CandidacyFollowing following,
            SeatAllocator allocator,
            TrainingBatchProcess process,
            Authority authority,
            BusinessClock clock,
            CodeLists lists) {
        this.locks = locks;
        this.following = following;
        this.allocator = allocator;
        this.process = process;
        this.authority = authority;
        this.clock = clock;
        this.lists = lists;
    }

    /**
     * Moves dates: the timers wait for the new ones. Where the days of the training moved every place is checked anew, and participants are
     * counted and called up again.
     */
    public void reschedule(String number, Schedule schedule, Why why, PersonId actor) {
        TrainingBatch batch = permit(number, why.words(), actor);
        CodedReason reason = lists.reason(BatchGrounds.CHANGE, why);
        Schedule before = batch.schedule();
        if (before.equals(schedule)) {
            throw RuleViolated.of("refusal.batch.nothingChanged");
        }
        boolean daysMoved = !before.sameTrainingDays(schedule);
        boolean countedBefore = batch.status().counted();
        batch.reschedule(schedule, clock.today(), reason, actor);
        locks.keep(batch);
        process.scheduleChanged(batch.caseNumber(), daysMoved);
        if (countedBefore && daysMoved) {
            process.datesMoved(batch.caseNumber());
        }
    }

    /**
     * The last day of a training that runs follows its last session; seats follow, and the timer waits for the new day. Nothing where it is
     * that day already; refused before the start and after the end, and for a day before the first.
     */
    public void moveEnd(String number, LocalDate ends) {
        TrainingBatch batch = locks.forUpdate(number);
        if (batch.schedule().ends().equals(ends)) {
            return;
        }
        batch.moveEnd(ends);
        locks.keep(batch);
        allocator.followNewDays(batch);
        locks.keep(batch);
        process.resetTimers(batch);
    }

    public void resetTimers(String number) {
        process.resetTimers(locks.forUpdate(number));
    }

    public void recheckPlaces(String number) {
        TrainingBatch batch = locks.forUpdate(number);
        following.open(CandidacyRuns.RESCHEDULED, batch, batch.changedBy().orElseThrow());
    }

    public void relocate(String number, Venue venue, String reason, PersonId actor) {
        TrainingBatch batch = permit(number, reason, actor);
        batch.relocate(venue, reason, actor);
        locks.keep(batch);
    }

    /** Nominations are taken again; a list that was proposed is made anew later. */
    public void reopenCall(String number, LocalDate deadline, LocalDate selectionDate, String reason, PersonId actor) {
        TrainingBatch batch = permit(number, reason, actor);
        batch.reopenCall(batch.schedule().withCall(deadline, selectionDate), clock.today(), reason, actor);
        locks.keep(batch);
        process.callReopened(batch.caseNumber());
    }

    private TrainingBatch permit(String number, String reason, PersonId actor) {
        if (!authority.isCityHr(actor)) {
            throw new NotFound();
        }
        Reason.of(reason);
        return locks.forUpdate(number);
    }
}
