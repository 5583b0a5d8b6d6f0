package id.go.pontianak.bangkom.foundation.workflow.versions;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts cases of former releases to be moved once the application answers; the start does not wait for it. */
@Component
@ConditionalOnProperty(name = "bangkom.scheduling.enabled", matchIfMissing = true)
class MigrationsAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(MigrationsAtStart.class);

    private final CaseMigrations migrations;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(task -> new Thread(task, "case-migrations"));

    MigrationsAtStart(CaseMigrations migrations) {
        this.migrations = migrations;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        thread.execute(this::queue);
        thread.shutdown();
    }

    private void queue() {
        try {
            migrations.queue();
        } catch (RuntimeException failed) {
            LOG.error("cases on older models stay there until the next start", failed);
        }
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }
}
