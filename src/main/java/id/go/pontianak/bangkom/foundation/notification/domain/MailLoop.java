package id.go.pontianak.bangkom.foundation.notification.domain;

import id.go.pontianak.bangkom.foundation.notification.Mailing;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The sender's own thread: a slow mail server holds up nobody else's schedule. */
@Component
@ConditionalOnProperty(name = "bangkom.scheduling.enabled", matchIfMissing = true)
class MailLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MailLoop.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration PAUSE_WITHOUT_SERVER = Duration.ofSeconds(30);

    private final Mailing mailing;
    private final AtomicBoolean running = new AtomicBoolean();
    private Thread thread = new Thread();

    MailLoop(Mailing mailing) {
        this.mailing = mailing;
    }

    @Override
    public void start() {
        running.set(true);
        thread = new Thread(this::run, "mail-sender");
        thread.setDaemon(true);
        thread.start();
    }

    /** Lets the mail in hand finish. */
    @Override
    public void stop() {
        running.set(false);
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(10).toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running.get();
    }

    private void run() {
        while (running.get()) {
            try {
                Thread.sleep((round() ? PAUSE : PAUSE_WITHOUT_SERVER).toMillis());
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private boolean round() {
        try {
            return mailing.sendDue();
        } catch (RuntimeException failed) {
            LOG.error("Mails could not be worked; trying again", failed);
            return false;
        }
    }
}
