package id.go.pontianak.bangkom.foundation.bulk;

import id.go.pontianak.bangkom.foundation.bulk.BulkRows.Claim;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns.State;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns.Worker;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.Refusal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works rows one after the other, runs in turns. Claim, work and result are one transaction, so that a crash leaves a row either done or
 * waiting; a refusal takes the work back and is written down in a second one.
 */
@Component
class BulkWork {

    private static final Logger LOG = LoggerFactory.getLogger(BulkWork.class);

    /** After the first failure at once, for two may have met; then longer and longer, while the cause may pass. */
    private static final List<Duration> PAUSES =
            List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(4), Duration.ofMinutes(15));

    private static final int ATTEMPTS = PAUSES.size() + 1;

    private final BulkRows rows;
    private final ObjectProvider<Worker> workers;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    /** Number of the run that had the last turn in this node. */
    private long last;

    BulkWork(
            BulkRows rows,
            ObjectProvider<Worker> workers,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.workers = workers;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Kinds of run that people start; the others are made by what happens. */
    List<String> kindsOfPeople() {
        UUID any = new UUID(0, 0);
        return workers.stream()
                .filter(worker -> worker.page(any).isPresent())
                .map(Worker::kind)
                .toList();
    }

    boolean ofPeople(String kind) {
        return worker(kind).page(new UUID(0, 0)).isPresent();
    }

    Optional<String> page(String kind, UUID run) {
        return worker(kind).page(run);
    }

    Optional<String> about(String kind, String input) {
        return worker(kind).about(input);
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
        String[] unordered = kindsOfPeople().toArray(String[]::new);
        try {
            transaction.executeWithoutResult(status -> rows.claim(last, unordered)
                    .ifPresent(claim -> {
                        claimed.set(claim);
                        last = claim.no();
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
            transaction.executeWithoutResult(status -> {
                rows.finish(claim, State.REFUSED, refusal.messageKey(), arguments);
                worker(claim.kind()).refused(claim.actor(), claim.row());
            });
        }
    }

    private void fail(Claim claim, RuntimeException failure) {
        boolean gaveUp = claim.attempts() + 1 >= ATTEMPTS;
        LOG.warn(
                "row {} of bulk run {} failed, attempt {}",
                claim.row().key(),
                claim.run(),
                claim.attempts() + 1,
                failure);
        transaction.executeWithoutResult(status -> {
            rows.countAttempt(
                    claim, failure.getClass().getSimpleName(), gaveUp ? Duration.ZERO : PAUSES.get(claim.attempts()));
            if (gaveUp) {
                giveUp(claim);
            }
        });
    }

    /** Whoever started a run reads of it there; of what machines tell a case, an administrator is told. */
    private void giveUp(Claim claim) {
        rows.finish(claim, State.FAILED, "refusal.workflow.rowFailed", List.of());
        if (!ofPeople(claim.kind())) {
            events.publishEvent(new BulkRuns.RowGaveUp(
                    claim.run(), claim.kind(), new CaseNumber(claim.row().key()), claim.retries()));
        }
    }

    private Worker worker(String kind) {
        return workers.stream()
                .filter(worker -> worker.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no BulkRuns.Worker for '" + kind + "'"));
    }
}
