package id.go.pontianak.bangkom.foundation.journal.domain;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What the journal needs done by itself: sealing every few seconds, partitions every few hours, its head into the log every day. */
@Component
@ConditionalOnProperty(name = "bangkom.scheduling.enabled", matchIfMissing = true)
class JournalKeeping {

    private static final Logger LOG = LoggerFactory.getLogger(JournalKeeping.class);

    private final JournalSealer sealer;
    private final JournalPartitions partitions;
    private final JournalChain chain;

    JournalKeeping(JournalSealer sealer, JournalPartitions partitions, JournalChain chain) {
        this.sealer = sealer;
        this.partitions = partitions;
        this.chain = chain;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT15S")
    void seal() {
        int sealed;
        do {
            sealed = sealer.seal();
        } while (sealed > 0);
    }

    /** The log leaves the machine; the line proves later that nothing was cut off. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT24H")
    void noteHead() {
        chain.head().ifPresent(head -> LOG.info("Journal head {}", head));
    }

    @Scheduled(initialDelayString = "PT6H", fixedDelayString = "PT6H")
    void makePartitions() {
        partitions.makeAhead();
    }
}
