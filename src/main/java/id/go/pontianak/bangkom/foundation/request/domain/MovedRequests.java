package id.go.pontianak.bangkom.foundation.request.domain;

import id.go.pontianak.bangkom.foundation.request.Request;
import id.go.pontianak.bangkom.foundation.request.RequestsExtended;
import id.go.pontianak.bangkom.foundation.workflow.deadline.DeadlinesMoved;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Open requests are due when the window of their case ends, also after the calendar changed; days that somebody chose stay. */
@Component
class MovedRequests {

    private final RequestRows rows;
    private final RequestTallies tallies;
    private final ApplicationEventPublisher events;

    MovedRequests(RequestRows rows, RequestTallies tallies, ApplicationEventPublisher events) {
        this.rows = rows;
        this.tallies = tallies;
        this.events = events;
    }

    @EventListener
    void on(DeadlinesMoved event) {
        for (String kind : tallies.lockOpen(event.caseNumber())) {
            List<Request> moved = event.latestFirst().stream()
                    .flatMap(move -> rows.move(kind, event.caseNumber(), move.getKey(), move.getValue()).stream())
                    .toList();
            if (!moved.isEmpty()) {
                events.publishEvent(new RequestsExtended(kind, event.caseNumber(), moved));
            }
        }
    }
}
