package id.go.pontianak.bangkom.desk.inbox.domain;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Cases whose proposal the current transaction has changed, with those of their tasks that were described since: what is left is described
 * once, before the commit, however often a case was changed and whatever tasks it opened and closed on its way.
 */
final class ChangedCases implements TransactionSynchronization {

    private final BiConsumer<CaseNumber, Set<TaskId>> describe;
    private final Map<CaseNumber, Set<TaskId>> written = new HashMap<>();

    private ChangedCases(BiConsumer<CaseNumber, Set<TaskId>> describe) {
        this.describe = describe;
    }

    /** Those of this transaction; {@code describe} is handed each case and the tasks that need no new description. */
    static ChangedCases current(BiConsumer<CaseNumber, Set<TaskId>> describe) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(ChangedCases.class::isInstance)
                .map(ChangedCases.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    ChangedCases begun = new ChangedCases(describe);
                    TransactionSynchronizationManager.registerSynchronization(begun);
                    return begun;
                });
    }

    void changed(CaseNumber caseNumber) {
        written.put(caseNumber, new HashSet<>());
    }

    void described(CaseNumber caseNumber, TaskId task) {
        Set<TaskId> tasks = written.get(caseNumber);
        if (tasks != null) {
            tasks.add(task);
        }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        written.forEach(describe);
    }
}
