package id.go.pontianak.bangkom.desk.tracking.domain;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Folds the counts every few seconds, so that a reader finds few changes to add; each turn is a transaction of its own. */
@Component
@ConditionalOnProperty(name = "bangkom.scheduling.enabled", matchIfMissing = true)
class CountFolding {

    private final KeptCounts counts;

    CountFolding(KeptCounts counts) {
        this.counts = counts;
    }

    @Scheduled(initialDelayString = "PT15S", fixedDelayString = "PT10S")
    void fold() {
        long folded;
        do {
            folded = counts.fold();
        } while (folded > 0);
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void prune() {
        counts.prune();
    }
}
