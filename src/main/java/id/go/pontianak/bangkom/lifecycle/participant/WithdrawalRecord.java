package id.go.pontianak.bangkom.lifecycle.participant;

import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.participant.domain.ParticipantRows;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps, journals and announces that a participant left. */
@Component
class WithdrawalRecord {

    private final ParticipantRows rows;
    private final Journal journal;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    WithdrawalRecord(ParticipantRows rows, Journal journal, Clock clock, ApplicationEventPublisher events) {
        this.rows = rows;
        this.journal = journal;
        this.clock = clock;
        this.events = events;
    }

    /** False where the person has withdrawn already, and then nothing happens. */
    boolean left(String batch, PersonId person, String why, PersonId by) {
        if (!rows.withdraw(batch, person, new Withdrawal(by, clock.instant(), why))) {
            return false;
        }
        journal.record(batch, "journal.participant.withdrawn", by, null, why, Map.of("person", person.toString()));
        events.publishEvent(new ParticipantWithdrawn(batch, person));
        return true;
    }
}
