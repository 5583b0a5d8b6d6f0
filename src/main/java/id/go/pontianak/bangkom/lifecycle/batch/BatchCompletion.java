package id.go.pontianak.bangkom.lifecycle.batch;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.CodeLists;
import id.go.pontianak.bangkom.foundation.workflow.Why;
import id.go.pontianak.bangkom.lifecycle.batch.domain.Acting;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchLocks;
import id.go.pontianak.bangkom.lifecycle.batch.domain.CandidacyFollowing;
import id.go.pontianak.bangkom.lifecycle.batch.domain.CandidacyRuns;
import id.go.pontianak.bangkom.lifecycle.batch.domain.SeatRows;
import id.go.pontianak.bangkom.lifecycle.batch.domain.TrainingBatch;
import id.go.pontianak.bangkom.lifecycle.batch.process.TrainingBatchProcess;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the preparation of a batch ends: the training begins, or it is cancelled. Each case follows by a row of its own. */
@Service
@Transactional
public class BatchCompletion {

    private final BatchLocks locks;
    private final SeatRows seats;
    private final CandidacyFollowing following;
    private final TrainingBatchProcess process;
    private final Authority authority;
    private final CodeLists lists;

    BatchCompletion(
            BatchLocks locks,
            SeatRows seats,
            CandidacyFollowing following,
            TrainingBatchProcess process,
            Authority authority,
            CodeLists lists) {
        this.locks = locks;
        this.seats = seats;
        this.following = following;
        this.process = process;
        this.authority = authority;
        this.lists = lists;
    }

    /** HR cancels: nothing more is decided in it, all seats are free at once, and everybody reads the reason. */
    public void cancel(String number, Why why, PersonId actor) {
        if (!authority.isCityHr(actor)) {
            throw new NotFound();
        }
        callOff(number, why, Acting.of(actor));
        process.cancelled(number);
    }

    /** The same as the answer to a task: the model leads on from there. */
    void callOff(String number, Why why, Acting by) {
        TrainingBatch batch = locks.forUpdate(number);
        batch.cancel(lists.reason(BatchGrounds.CHANGE, why), by);
        seats.releaseAll(number, List.of(Seat.State.values()));
        locks.keep(batch);
    }

    /** The units read it at once, the cases follow row by row. */
    public void tellCancelled(String number) {
        TrainingBatch batch = locks.forUpdate(number);
        batch.tellCancelled();
        locks.keep(batch);
        following.open(CandidacyRuns.CANCELLED, batch, batch.changedBy().orElseThrow());
    }

    /** The first day has come: a seat counts as taken up, a clash nobody settled too; reserve and offers end as not selected. */
    public void start(String number) {
        TrainingBatch batch = locks.forUpdate(number);
        batch.start();
        seats.releaseUnseated(number);
        locks.keep(batch);
        following.open(CandidacyRuns.STARTED, batch, batch.decreedBy().orElseThrow());
    }
}
