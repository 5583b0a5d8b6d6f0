package id.go.pontianak.bangkom.desk.inbox.domain;

import id.go.pontianak.bangkom.desk.inbox.domain.TaskQuery.View;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** How much waits for a person; asked by menu and page of one request, counted once. */
@Service
public class WaitingCounts {

    private static final String KEPT = WaitingCounts.class.getName();

    private record Kept(PersonId person, TaskCounts counts) {}

    private final TaskListing listing;

    WaitingCounts(TaskListing listing) {
        this.listing = listing;
    }

    public TaskCounts of(PersonId person) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null
                && request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST) instanceof Kept kept
                && kept.person().equals(person)) {
            return kept.counts();
        }
        TaskCounts counts = listing.counts(person, TaskQuery.of(View.MINE));
        if (request != null) {
            request.setAttribute(KEPT, new Kept(person, counts), RequestAttributes.SCOPE_REQUEST);
        }
        return counts;
    }
}
