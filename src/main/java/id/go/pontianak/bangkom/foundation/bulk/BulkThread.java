package id.go.pontianak.bangkom.foundation.bulk;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Works bulk rows soon after the button was pressed, and what a crash has left; rests while business time is moved. */
@Component
@ConditionalOnProperty(name = "bangkom.scheduling.enabled", matchIfMissing = true)
class BulkThread {

    private final BulkWork work;
    private final ObjectProvider<WorkPause> pauses;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> new Thread(task, "bulk-run"));

    BulkThread(BulkWork work, ObjectProvider<WorkPause> pauses) {
        this.work = work;
        this.pauses = pauses;
    }

    @TransactionalEventListener
    void queued(BulkRuns.Queued queued) {
        thread.execute(this::workUnlessPaused);
    }

    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT30S")
    void left() {
        thread.execute(this::workUnlessPaused);
    }

    private void workUnlessPaused() {
        if (pauses.stream().noneMatch(WorkPause::paused)) {
            work.all();
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(15, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }
}
