package id.go.pontianak.bangkom.lifecycle.batch.list;

import id.go.pontianak.bangkom.foundation.directory.Acting;
import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchDeed;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchLocks;
import id.go.pontianak.bangkom.lifecycle.batch.domain.TrainingBatch;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.Recusals;
import id.go.pontianak.bangkom.lifecycle.batch.process.TrainingBatchProcess;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Conflicts of interest about a list (UU 30/2014 art. 42-43): who declares one decides nothing more about it, and the office above stands
 * in. The reason is confidential.
 */
@Service
@Transactional
public class Conflicts {

    public static final String CONFLICT = "conflict";

    private final BatchLocks locks;
    private final Recusals recusals;
    private final ListTasks tasks;
    private final TrainingBatchProcess process;
    private final BusinessClock clock;

    Conflicts(BatchLocks locks, Recusals recusals, ListTasks tasks, TrainingBatchProcess process, BusinessClock clock) {
        this.locks = locks;
        this.recusals = recusals;
        this.tasks = tasks;
        this.process = process;
        this.clock = clock;
    }

    /** Whoever orders the list leaves it to the others of his role, and where there are none to the office above. */
    public void declareWhileOrdering(String number, String reason, PersonId actor) {
        Capacity capacity = tasks.orderingCapacity(number, actor).orElseThrow(NotFound::new);
        recuse(number, reason, new Acting(actor, capacity));
        process.recomputeCandidates(new CaseNumber(number));
    }

    /** Whoever decides about the schedule, or whether the training is held, leaves it to the others of his role, and where there are none to the office above. */
    public void declareAboutSchedule(String number, String reason, Acting by) {
        recuse(number, reason, by);
        process.recomputeCandidates(new CaseNumber(number));
    }

    /** Declared in a decision; the model puts it to the next who may decide. */
    public void recuse(String number, String reason, Acting by) {
        Reason.of(reason);
        TrainingBatch batch = locks.forUpdate(number);
        batch.requireOneOf(BatchStatus.SELECTING, BatchStatus.DECREEING, BatchStatus.DOUBTFUL);
        recusals.add(number, by.person(), reason, clock.instant());
        batch.happened(BatchDeed.RECUSED, event -> event.by(by));
        locks.keep(batch);
    }
}
