package id.go.pontianak.bangkom.foundation.workflow.door;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A conflict of two transactions that is no second decision is tried again, not shown. What really changed meanwhile shows itself as a
 * refusal in the next try.
 */
@Component
public class OptimisticRetry {

    private static final int TRIES = 5;

    private final TransactionTemplate transaction;

    OptimisticRetry(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    public void inTransaction(Runnable work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            // Whoever opened the transaction tries it again as a whole.
            work.run();
            return;
        }
        for (int attempt = 1; ; attempt++) {
            try {
                transaction.executeWithoutResult(status -> work.run());
                return;
            } catch (OptimisticLockingException | ConcurrencyFailureException conflict) {
                if (attempt == TRIES) {
                    throw conflict;
                }
            }
        }
    }
}
