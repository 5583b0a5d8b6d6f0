package id.go.pontianak.bangkom.portal.web;

import id.go.pontianak.bangkom.foundation.kernel.LookupCache;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** A transaction that may write asks for itself, and whatever was known before it is asked anew behind it. */
@Component
class ChangesOnTheWay implements TransactionExecutionListener {

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failed) {
        if (failed == null && !transaction.isReadOnly()) {
            LookupCache.changing();
        }
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failed) {
        over(transaction);
    }

    @Override
    public void afterRollback(TransactionExecution transaction, @Nullable Throwable failed) {
        over(transaction);
    }

    private static void over(TransactionExecution transaction) {
        if (!transaction.isReadOnly()) {
            LookupCache.changed();
        }
    }
}
