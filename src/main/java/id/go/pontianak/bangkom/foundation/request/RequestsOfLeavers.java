package id.go.pontianak.bangkom.foundation.request;

import id.go.pontianak.bangkom.foundation.directory.PersonLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Closes what is asked of a person who serves no more. */
@Component
class RequestsOfLeavers {

    private final Requests requests;

    RequestsOfLeavers(Requests requests) {
        this.requests = requests;
    }

    @EventListener
    void on(PersonLeft left) {
        requests.closeOf(left.person());
    }
}
