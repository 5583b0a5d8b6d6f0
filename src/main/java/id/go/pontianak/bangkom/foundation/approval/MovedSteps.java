package id.go.pontianak.bangkom.foundation.approval;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.workflow.deadline.DeadlinesMoved;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Open steps fall due when their tasks and timers do, also after the calendar changed. */
@Component
class MovedSteps {

    private final JdbcClient jdbc;

    MovedSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(DeadlinesMoved event) {
        CaseNumber caseNumber = event.caseNumber();
        event.latestFirst().forEach(move -> {
            move("due", caseNumber, move.getKey(), move.getValue());
            move("escalates_at", caseNumber, move.getKey(), move.getValue());
        });
    }

    private void move(String column, CaseNumber caseNumber, Instant from, Instant to) {
        jdbc.sql("UPDATE approval_step SET %1$s = ? WHERE case_number = ? AND %1$s = ? AND outcome IS NULL"
                        .formatted(column))
                .params(time(to), caseNumber.value(), time(from))
                .update();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
