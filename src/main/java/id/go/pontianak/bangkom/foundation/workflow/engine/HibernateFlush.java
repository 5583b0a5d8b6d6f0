package id.go.pontianak.bangkom.foundation.workflow.engine;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Hibernate keeps its inserts back; whoever listens and writes rows that refer to them by SQL needs them there. */
@Component
class HibernateFlush {

    private final EntityManager entities;

    HibernateFlush(EntityManager entities) {
        this.entities = entities;
    }

    void hibernate() {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            entities.flush();
        }
    }
}
