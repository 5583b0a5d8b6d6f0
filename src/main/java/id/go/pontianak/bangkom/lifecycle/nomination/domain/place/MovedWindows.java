package id.go.pontianak.bangkom.lifecycle.nomination.domain.place;

import id.go.pontianak.bangkom.foundation.workflow.deadline.DeadlinesMoved;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Windows of a nomination end when its tasks and timers do, also after the calendar changed. */
@Component
class MovedWindows {

    private final JdbcClient jdbc;

    MovedWindows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(DeadlinesMoved event) {
        event.latestFirst().forEach(move -> {
            Instant from = move.getKey();
            Instant to = move.getValue();
            move("UPDATE nomination SET wait_until = :to WHERE number = :case AND wait_until = :from", event, from, to);
        });
    }

    private void move(String sql, DeadlinesMoved event, Instant from, Instant to) {
        jdbc.sql(sql)
                .param("case", event.caseNumber().value())
                .param("from", time(from))
                .param("to", time(to))
                .update();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
