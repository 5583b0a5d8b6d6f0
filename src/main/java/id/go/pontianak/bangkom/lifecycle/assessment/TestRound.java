package id.go.pontianak.bangkom.lifecycle.assessment;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Time passes: tests open and close, and people come and go. One batch that fails does not keep the others from theirs. */
@Component
@ConditionalOnProperty(name = "bangkom.scheduling.enabled", matchIfMissing = true)
class TestRound {

    private static final Logger LOG = LoggerFactory.getLogger(TestRound.class);

    private final TestCalendar calendar;

    TestRound(TestCalendar calendar) {
        this.calendar = calendar;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void look() {
        for (String batch : calendar.listRunning()) {
            try {
                calendar.reconcile(batch);
            } catch (RuntimeException failed) {
                LOG.warn("Tests of {} could not be reconciled", batch, failed);
            }
        }
    }
}
