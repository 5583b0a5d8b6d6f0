package id.go.pontianak.bangkom.foundation.workflow.candidate;

import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Notices that a business day has begun, also after the clock was moved or the application stood still. */
@Component
@ConditionalOnProperty(name = "bangkom.scheduling.enabled", matchIfMissing = true)
class CandidateMidnight {

    private final CandidateRefresh candidates;
    private final BusinessClock clock;
    private final AtomicReference<LocalDate> day = new AtomicReference<>(LocalDate.MIN);

    CandidateMidnight(CandidateRefresh candidates, BusinessClock clock) {
        this.candidates = candidates;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT60S", fixedDelayString = "PT60S")
    void look() {
        LocalDate today = clock.today();
        if (!today.equals(day.getAndSet(today))) {
            candidates.recomputeAll();
        }
    }
}
