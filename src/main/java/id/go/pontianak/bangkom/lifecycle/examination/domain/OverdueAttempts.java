package id.go.pontianak.bangkom.lifecycle.examination.domain;

import id.go.pontianak.bangkom.lifecycle.examination.Attempts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Hands in what was answered of attempts whose time is over, so that nobody's score waits for his next visit. */
@Component
@ConditionalOnProperty(name = "bangkom.scheduling.enabled", matchIfMissing = true)
class OverdueAttempts {

    private final Attempts attempts;

    OverdueAttempts(Attempts attempts) {
        this.attempts = attempts;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void finish() {
        attempts.finishOverdue();
    }
}
