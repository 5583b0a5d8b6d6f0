package id.go.pontianak.bangkom.desk.inbox.domain;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.request.Request;
import id.go.pontianak.bangkom.foundation.request.Request.State;
import id.go.pontianak.bangkom.foundation.request.RequestKinds;
import id.go.pontianak.bangkom.foundation.request.RequestsEnded;
import id.go.pontianak.bangkom.foundation.request.RequestsExtended;
import id.go.pontianak.bangkom.foundation.request.RequestsOpened;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the rows of requests in the task list, beside those of tasks and of the same shape, in the transaction that opens or ends them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RequestListProjection {

    private final RequestTaskRows rows;
    private final RequestKinds kinds;
    private final Authority authority;

    RequestListProjection(RequestTaskRows rows, RequestKinds kinds, Authority authority) {
        this.rows = rows;
        this.kinds = kinds;
        this.authority = authority;
    }

    @EventListener
    void opened(RequestsOpened event) {
        rows.write(kinds.kind(event.kind()), event.requests());
    }

    @EventListener
    void extended(RequestsExtended event) {
        rows.write(kinds.kind(event.kind()), event.requests());
    }

    /** What was answered stands under "Selesai"; what was closed or withdrawn is nobody's deed. */
    @EventListener
    void ended(RequestsEnded event) {
        List<Request> answered = event.requests().stream()
                .filter(request -> request.state() == State.ANSWERED)
                .toList();
        if (!answered.isEmpty()) {
            rows.writeDone(answered, ownAffair(answered.get(0).person()));
        }
        rows.delete(event.requests().stream().map(one -> one.id().toString()).collect(Collectors.toList()));
    }

    /** The same words as for a task that is a person's own affair. */
    private String ownAffair(PersonId person) {
        return authority
                .capacityFor(person, List.of(Addressee.person(person)), ConflictScope.NONE)
                .map(Capacity::title)
                .orElseThrow();
    }
}
