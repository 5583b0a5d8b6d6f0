package id.go.pontianak.bangkom.lifecycle.batch.domain;

import id.go.pontianak.bangkom.foundation.workflow.deadline.DeadlinesMoved;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An offered seat is held as long as the person has to answer, also after the calendar changed. */
@Component
class MovedOffers {

    private final JdbcClient jdbc;

    MovedOffers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(DeadlinesMoved event) {
        event.latestFirst()
                .forEach(move -> jdbc.sql(
                                "UPDATE batch_seat SET offer_until = ? WHERE nomination = ? AND offer_until = ?")
                        .params(
                                move.getValue().atOffset(ZoneOffset.UTC),
                                event.caseNumber().value(),
                                move.getKey().atOffset(ZoneOffset.UTC))
                        .update());
    }
}
