package id.go.pontianak.bangkom.lifecycle.certificate;

import id.go.pontianak.bangkom.foundation.bulk.WorkPause;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Has certificates sealed soon after their issue, and what a crash has left; a thread of its own, so that a slow service holds up nothing else.
 * Rests while business time is moved.
 */
@Component
@ConditionalOnProperty(name = "bangkom.scheduling.enabled", matchIfMissing = true)
class SealThread {

    private static final Logger LOG = LoggerFactory.getLogger(SealThread.class);

    private final CertificateSealing sealing;
    private final ObjectProvider<WorkPause> pauses;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(task -> new Thread(task, "certificate-seal"));

    SealThread(CertificateSealing sealing, ObjectProvider<WorkPause> pauses) {
        this.sealing = sealing;
        this.pauses = pauses;
    }

    @TransactionalEventListener
    void wished(Seals.Wished wished) {
        thread.execute(this::sealUnlessPaused);
    }

    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT30S")
    void left() {
        thread.execute(this::sealUnlessPaused);
    }

    private void sealUnlessPaused() {
        try {
            if (pauses.stream().noneMatch(WorkPause::paused)) {
                sealing.sealAll();
            }
        } catch (RuntimeException failure) {
            LOG.warn("sealing stopped until the next round", failure);
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(15, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
        sealing.leave();
    }
}
