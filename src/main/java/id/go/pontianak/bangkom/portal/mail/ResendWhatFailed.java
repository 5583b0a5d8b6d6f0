package id.go.pontianak.bangkom.portal.mail;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Events whose listener failed, or died with its node, are given to it again every minute, by one node at a time. */
@Component
@ConditionalOnProperty(name = "bangkom.scheduling.enabled", matchIfMissing = true)
class ResendWhatFailed {

    /** Any number that no other lock of ours has. */
    private static final long LOCK = 4_201_001;

    private static final Duration GRACE = Duration.ofMinutes(2);

    private final IncompleteEventPublications publications;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ResendWhatFailed(IncompleteEventPublications publications, JdbcClient jdbc, TransactionTemplate transaction) {
        this.publications = publications;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void again() {
        transaction.executeWithoutResult(status -> {
            if (jdbc.sql("SELECT pg_try_advisory_xact_lock(?)")
                    .param(LOCK)
                    .query(Boolean.class)
                    .single()) {
                publications.resubmitIncompletePublicationsOlderThan(GRACE);
            }
        });
    }
}
