package id.go.pontianak.bangkom.foundation.journal.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the partitions of the coming months, by business time: at the start and every day. */
@Component
class JournalPartitions {

    private static final int MONTHS_AHEAD = 15;

    private final JdbcClient jdbc;
    private final Clock clock;

    JournalPartitions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    public void makeAhead() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (int month = 0; month <= MONTHS_AHEAD; month++) {
            jdbc.sql("SELECT journal_make_partition(?)")
                    .param(today.plusMonths(month))
                    .query(Boolean.class)
                    .single();
        }
    }
}
