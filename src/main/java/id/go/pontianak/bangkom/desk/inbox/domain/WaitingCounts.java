package id.go.pontianak.bangkom.desk.inbox.domain;

import id.go.pontianak.bangkom.desk.inbox.domain.TaskQuery.View;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import org.springframework.stereotype.Service;

/** How much waits for a person; asked by menu and page of one request, counted once. */
@Service
public class WaitingCounts {

    private final TaskListing listing;

    WaitingCounts(TaskListing listing) {
        this.listing = listing;
    }

    public TaskCounts of(PersonId person) {
        return listing.counts(person, TaskQuery.of(View.MINE));
    }
}
