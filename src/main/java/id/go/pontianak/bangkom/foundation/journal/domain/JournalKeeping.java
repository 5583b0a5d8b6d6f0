package id.go.pontianak.bangkom.foundation.journal.domain;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What the journal needs done by itself: sealing every few seconds, partitions every few hours. */
@Component
@ConditionalOnProperty(name = "bangkom.scheduling.enabled", matchIfMissing = true)
class JournalKeeping {

    private final JournalSealer sealer;
    private final JournalPartitions partitions;

    JournalKeeping(JournalSealer sealer, JournalPartitions partitions) {
        this.sealer = sealer;
        this.partitions = partitions;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT15S")
    void seal() {
        int sealed;
        do {
            sealed = sealer.seal();
        } while (sealed > 0);
    }

    @Scheduled(initialDelayString = "PT6H", fixedDelayString = "PT6H")
    void makePartitions() {
        partitions.makeAhead();
    }
}
