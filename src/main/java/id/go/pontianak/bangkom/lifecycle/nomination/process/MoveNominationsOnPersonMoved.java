package id.go.pontianak.bangkom.lifecycle.nomination.process;

import id.go.pontianak.bangkom.foundation.directory.PersonMoved;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationTransfers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A nomination follows the person; the new head confirms. */
@Component
class MoveNominationsOnPersonMoved {

    private final NominationTransfers transfers;

    MoveNominationsOnPersonMoved(NominationTransfers transfers) {
        this.transfers = transfers;
    }

    @EventListener
    void on(PersonMoved moved) {
        transfers.follow(moved);
    }
}
