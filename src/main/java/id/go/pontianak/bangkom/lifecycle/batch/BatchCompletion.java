package id.go.pontianak.bangkom.lifecycle.batch;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.decisionform.CodeLists;
import id.go.pontianak.bangkom.foundation.decisionform.Why;
import id.go.pontianak.bangkom.foundation.directory.Acting;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchLocks;
import id.go.pontianak.bangkom.lifecycle.batch.domain.TrainingBatch;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.CandidacyFollowing;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.CandidacyRuns;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.SeatRows;
import id.go.pontianak.bangkom.lifecycle.batch.process.TrainingBatchProcess;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a batch goes on from its preparation to its end: the training begins, ends, is closed, or is cancelled on the way. Each case follows by a
 * row of its own.
 */
@Service
@Transactional
public class BatchCompletion {

    private final BatchLocks locks;
    private final SeatRows seats;
    private final CandidacyFollowing following;
    private final TrainingBatchProcess process;
    private final Authority authority;
    private final CodeLists lists;
    private final ObjectProvider<ResultsProgress> results;

    BatchCompletion(
            BatchLocks locks,
            SeatRows seats,
            CandidacyFollowing following,
            TrainingBatchProcess process,
            Authority authority,
            CodeLists lists,
            ObjectProvider<ResultsProgress> results) {
        this.locks = locks;
        this.seats = seats;
        this.following = following;
        this.process = process;
        this.authority = authority;
        this.lists = lists;
        this.results = results;
    }

    /**
     * HR cancels: nothing more is decided in it, all seats are free at once, and everybody reads the reason. Attendance that was kept stays;
     * refused once the results are verified, or somebody has completed its self-paced course.
     */
    public void cancel(String number, Why why, PersonId actor) {
        requireCityHr(actor);
        if (results.stream().anyMatch(progress -> progress.verified(number))) {
            throw new NotPossibleNow("refusal.batch.resultsVerified");
        }
        if (results.stream().anyMatch(progress -> progress.posts(number))) {
            throw new NotPossibleNow("refusal.batch.resultsPosted");
        }
        callOff(number, why, Acting.of(actor));
        process.cancelled(new CaseNumber(number));
    }

    /** The same as the answer to a task: the model leads on from there. */
    public void callOff(String number, Why why, Acting by) {
        TrainingBatch batch = locks.forUpdate(number);
        boolean begun = batch.status().begun();
        batch.cancel(lists.reason(BatchGrounds.CHANGE, why), by);
        if (begun) {
            following.these(CandidacyRuns.CALLED_OFF, batch, participants(number), by.person());
        }
        seats.releaseAll(number, List.of(Seat.State.values()));
        locks.keep(batch);
    }

    /** Nominations that hold a seat; after the start there are no others. */
    private List<String> participants(String number) {
        return seats.listOf(number).stream()
                .filter(seat -> seat.state() != Seat.State.RELEASED)
                .map(Seat::nomination)
                .toList();
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

    /** The last day is over. */
    public void end(String number) {
        TrainingBatch batch = locks.forUpdate(number);
        batch.end();
        locks.keep(batch);
    }

    /** The results are set: the batch goes on to its close. Refused unless the training has ended; the caller has looked at the right. */
    public void settle(String number) {
        locks.forUpdate(number).requireOneOf(BatchStatus.ENDED);
        process.resultsSettled(new CaseNumber(number));
    }

    /** HR closes a batch whose results will never come, with a reason that is journaled. Same refusal as {@link #settle}. */
    public void closeWithoutResults(String number, String reason, PersonId actor) {
        requireCityHr(actor);
        TrainingBatch batch = locks.forUpdate(number);
        batch.waiveResults(Reason.of(reason), actor);
        locks.keep(batch);
        process.resultsSettled(batch.caseNumber());
    }

    public void close(String number) {
        TrainingBatch batch = locks.forUpdate(number);
        batch.close();
        locks.keep(batch);
    }

    private void requireCityHr(PersonId actor) {
        if (!authority.isCityHr(actor)) {
            throw new NotFound();
        }
    }
}
