package id.go.pontianak.bangkom.desk.tracking.domain;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Holds what passes in the current transaction and writes it before the commit, in that transaction: a case that moves and its row are
 * committed together or not at all. Hibernate flushes first, as cases are described from what the transaction has changed.
 */
@Component
class CaseChangesInTransaction {

    private final TrackingRows rows;
    private final EntityManager entities;

    CaseChangesInTransaction(TrackingRows rows, EntityManager entities) {
        this.rows = rows;
        this.entities = entities;
    }

    CaseChanges current() {
        CaseChanges bound = (CaseChanges) TransactionSynchronizationManager.getResource(this);
        if (bound != null) {
            return bound;
        }
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a case moves outside a transaction");
        }
        CaseChanges begun = new CaseChanges();
        TransactionSynchronizationManager.bindResource(this, begun);
        TransactionSynchronizationManager.registerSynchronization(new AtTheEnd(begun));
        return begun;
    }

    private final class AtTheEnd implements TransactionSynchronization {

        private final CaseChanges caseChanges;

        private AtTheEnd(CaseChanges caseChanges) {
            this.caseChanges = caseChanges;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(CaseChangesInTransaction.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(CaseChangesInTransaction.this, caseChanges);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            entities.flush();
            rows.write(caseChanges);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(CaseChangesInTransaction.this);
        }
    }
}
