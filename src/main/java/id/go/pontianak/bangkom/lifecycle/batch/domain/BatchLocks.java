package id.go.pontianak.bangkom.lifecycle.batch.domain;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.workflow.CaseChanged;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The first lock of every change: always the batch, then the case. Reads the row as it is once the lock is held. */
@Component
public class BatchLocks {

    private static final String PROCESS = "training-batch";

    private final EntityManager entities;
    private final ApplicationEventPublisher events;

    BatchLocks(EntityManager entities, ApplicationEventPublisher events) {
        this.entities = entities;
        this.events = events;
    }

    public TrainingBatch forShare(String number) {
        return lock(number, LockModeType.PESSIMISTIC_READ);
    }

    /** For somebody who is about to change it; what the task list says of it is written anew at the end. */
    public TrainingBatch forUpdate(String number) {
        TrainingBatch batch = lock(number, LockModeType.PESSIMISTIC_WRITE);
        events.publishEvent(new CaseChanged(PROCESS, number));
        return batch;
    }

    /** Our changes so far become visible to statements in SQL. */
    public void flush() {
        entities.flush();
    }

    private TrainingBatch lock(String number, LockModeType mode) {
        TrainingBatch batch = entities.find(TrainingBatch.class, number);
        if (batch == null) {
            throw new NotFound();
        }
        entities.flush();
        entities.refresh(batch, mode);
        return batch;
    }
}
