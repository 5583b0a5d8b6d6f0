package id.go.pontianak.bangkom.foundation.workflow.versions;

import id.go.pontianak.bangkom.foundation.workflow.CaseMigrated;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Kills the machine, once asked to, when it has moved this case and not yet committed it. */
@Component
class KilledMigration {

    /** Stands for a killed virtual machine: nothing after it runs, the transaction is lost. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    final AtomicReference<String> at = new AtomicReference<>("");

    @EventListener
    void moved(CaseMigrated event) {
        if (event.caseNumber().value().equals(at.get())) {
            at.set("");
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    throw new Killed();
                }
            });
        }
    }
}
