package id.go.pontianak.bangkom.lifecycle.participant.web;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPart;
import id.go.pontianak.bangkom.lifecycle.participant.Participants;
import id.go.pontianak.bangkom.lifecycle.participant.Withdrawals;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The roster of a batch, from its first day on. */
@Component
class ParticipantTab implements BatchPart {

    static final String PATH = "/batches/%s/participants";

    private final Participants participants;
    private final Withdrawals withdrawals;

    ParticipantTab(Participants participants, Withdrawals withdrawals) {
        this.participants = participants;
        this.withdrawals = withdrawals;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Link> of(Batch batch, PersonId person) {
        return withdrawals.mayRead(batch.number(), person)
                        && !participants.of(batch.number()).isEmpty()
                ? Optional.of(new Link("participant.tab", PATH.formatted(batch.number())))
                : Optional.empty();
    }
}
