package id.go.pontianak.bangkom.lifecycle.participant.web;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPart;
import id.go.pontianak.bangkom.lifecycle.participant.Participants;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** For whoever takes part or took part himself. */
@Component
class WithdrawalTab implements BatchPart {

    private final Participants participants;

    WithdrawalTab(Participants participants) {
        this.participants = participants;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Optional<Link> of(Batch batch, PersonId person) {
        return participants
                .find(batch.number(), person)
                .map(own -> new Link("participant.leave.tab", "/batches/" + batch.number() + "/withdrawal"));
    }
}
