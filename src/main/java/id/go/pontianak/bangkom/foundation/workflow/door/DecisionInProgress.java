package id.go.pontianak.bangkom.foundation.workflow.door;

import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.foundation.workflow.Decision;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The decision that is going through the door in this transaction, for the listener that closes its task. */
@Component
public class DecisionInProgress {

    void during(Decision decision, Runnable work) {
        TransactionSynchronizationManager.bindResource(this, decision);
        try {
            work.run();
        } finally {
            TransactionSynchronizationManager.unbindResource(this);
        }
    }

    /** Null when the task closes without one. */
    @Nullable
    public Decision of(TaskId taskId) {
        Object bound = TransactionSynchronizationManager.getResource(this);
        return bound instanceof Decision decision && decision.task().id().equals(taskId) ? decision : null;
    }
}
