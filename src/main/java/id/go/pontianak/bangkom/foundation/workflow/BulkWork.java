package id.go.pontianak.bangkom.foundation.workflow;

import id.go.pontianak.bangkom.foundation.kernel.Refusal;
import id.go.pontianak.bangkom.foundation.workflow.BulkRows.Claim;
import id.go.pontianak.bangkom.foundation.workflow.BulkRuns.State;
import id.go.pontianak.bangkom.foundation.workflow.BulkRuns.Worker;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works rows one after the other. Claim, work and result are one transaction, so that a crash leaves a row either done or waiting; a refusal
 * takes the work back and is written down in a second one.
 */
@Component
class BulkWork {

    private static final Logger LOG = LoggerFactory.getLogger(BulkWork.class);
    private static final int ATTEMPTS = 3;

    private final BulkRows rows;
    private final ObjectProvider<Worker> workers;
    private final TransactionTemplate transaction;

    BulkWork(BulkRows rows, ObjectProvider<Worker> workers, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.workers = workers;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void requireWorker(String kind) {
        worker(kind);
    }

    void all() {
        boolean worked;
        do {
            worked = next();
        } while (worked);
    }

    /** Works the next waiting row; false when there is none. One at a time in a node, so that whoever works all has waited for all. */
    private synchronized boolean next() {
        AtomicReference<@Nullable Claim> claimed = new AtomicReference<>();
        try {
            transaction.executeWithoutResult(status -> rows.claim().ifPresent(claim -> {
                claimed.set(claim);
                worker(claim.kind()).work(claim.actor(), claim.row());
                rows.finish(claim, State.DONE, null, List.of());
            }));
        } catch (Refusal refusal) {
            withdraw(claimed.get(), refusal);
        } catch (RuntimeException failure) {
            Claim claim = claimed.get();
            if (claim == null) {
                throw failure;
            }
            fail(claim, failure);
        }
        return claimed.get() != null;
    }

    private void withdraw(@Nullable Claim claim, Refusal refusal) {
        if (claim != null) {
            List<String> arguments =
                    Arrays.stream(refusal.arguments()).map(String::valueOf).toList();
            transaction.executeWithoutResult(
                    status -> rows.finish(claim, State.REFUSED, refusal.messageKey(), arguments));
        }
    }

    private void fail(Claim claim, RuntimeException failure) {
        boolean last = claim.attempts() + 1 >= ATTEMPTS;
        LOG.warn(
                "row {} of bulk run {} failed, attempt {}",
                claim.row().key(),
                claim.run(),
                claim.attempts() + 1,
                failure);
        transaction.executeWithoutResult(status -> {
            rows.countAttempt(claim);
            if (last) {
                rows.finish(claim, State.FAILED, "refusal.workflow.rowFailed", List.of());
            }
        });
    }

    private Worker worker(String kind) {
        return workers.stream()
                .filter(worker -> worker.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no BulkRuns.Worker for '" + kind + "'"));
    }
}
