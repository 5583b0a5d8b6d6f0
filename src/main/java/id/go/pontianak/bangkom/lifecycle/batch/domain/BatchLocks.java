package id.go.pontianak.bangkom.lifecycle.batch.domain;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.workflow.CaseChanged;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Pessimistic lock of a batch, taken before that of a case, with the row read again behind it; and the way back of what was changed. */
@Component
public class BatchLocks {

    private static final String PROCESS = "training-batch";

    private final EntityManager entities;
    private final TrainingBatches batches;
    private final ApplicationEventPublisher events;

    BatchLocks(EntityManager entities, TrainingBatches batches, ApplicationEventPublisher events) {
        this.entities = entities;
        this.batches = batches;
        this.events = events;
    }

    public TrainingBatch forShare(String number) {
        return lock(number, LockModeType.PESSIMISTIC_READ);
    }

    /** For somebody who is about to change it; what the task list says of it is written anew at the end. */
    public TrainingBatch forUpdate(String number) {
        TrainingBatch batch = lock(number, LockModeType.PESSIMISTIC_WRITE);
        events.publishEvent(new CaseChanged(PROCESS, batch.caseNumber()));
        return batch;
    }

    /**
     * Writes the changes, so that statements in SQL see them, and publishes the domain events that were registered since, once and in the
     * transaction of the deed.
     */
    public TrainingBatch keep(TrainingBatch batch) {
        return batches.saveAndFlush(batch);
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
