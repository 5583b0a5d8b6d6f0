package id.go.pontianak.bangkom.lifecycle.participant;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.participant.domain.LeaveRows;
import id.go.pontianak.bangkom.lifecycle.participant.domain.ParticipantRows;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps, journals and announces that a participant left; what he asked for himself is granted by it. */
@Component
class WithdrawalRecord {

    private final ParticipantRows rows;
    private final LeaveRows requests;
    private final LeaveNotices notices;
    private final Journal journal;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    WithdrawalRecord(
            ParticipantRows rows,
            LeaveRows requests,
            LeaveNotices notices,
            Journal journal,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.requests = requests;
        this.notices = notices;
        this.journal = journal;
        this.clock = clock;
        this.events = events;
    }

    /** False where the person has withdrawn already, and then nothing happens. */
    boolean left(Batch batch, PersonId person, String why, PersonId by) {
        String number = batch.number();
        Withdrawal withdrawal = new Withdrawal(by, clock.instant(), why);
        if (!rows.withdraw(number, person, withdrawal)) {
            return false;
        }
        requests.grant(number, person, withdrawal);
        journal.record(
                new CaseNumber(number),
                Deed.of("journal.participant.withdrawn", by).because(why),
                Map.of("person", person.toString()));
        notices.left(batch, person, why, by);
        events.publishEvent(new ParticipantWithdrawn(number, person));
        return true;
    }
}
