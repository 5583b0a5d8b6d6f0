package id.go.pontianak.bangkom.lifecycle.batch.domain;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.springframework.stereotype.Component;

/** The first lock of every change: always the batch, then the case. Reads the row as it is once the lock is held. */
@Component
public class BatchLocks {

    private final EntityManager entities;

    BatchLocks(EntityManager entities) {
        this.entities = entities;
    }

    public TrainingBatch forShare(String number) {
        return lock(number, LockModeType.PESSIMISTIC_READ);
    }

    public TrainingBatch forUpdate(String number) {
        return lock(number, LockModeType.PESSIMISTIC_WRITE);
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
