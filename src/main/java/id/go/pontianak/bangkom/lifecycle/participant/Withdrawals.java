package id.go.pontianak.bangkom.lifecycle.participant;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.participant.domain.ParticipantRows;
import id.go.pontianak.bangkom.lifecycle.session.BatchStaff;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Participants leave a training that has begun. Organisers of the batch or city HR record it with a reason; the seat
 * stays empty, and the result of the person is GUGUR. Everybody else is answered as if the batch did not exist.
 */
@Service
@Transactional
public class Withdrawals {

    private final ParticipantRows rows;
    private final Batches batches;
    private final BatchStaff staff;
    private final Authority authority;
    private final Journal journal;
    private final Clock clock;

    Withdrawals(
            ParticipantRows rows,
            Batches batches,
            BatchStaff staff,
            Authority authority,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.batches = batches;
        this.staff = staff;
        this.authority = authority;
        this.journal = journal;
        this.clock = clock;
    }

    /** Refused without a reason, for somebody who has withdrawn already, and in a batch that was cancelled. */
    public void withdraw(String number, PersonId person, @Nullable String reason, PersonId by) {
        if (!mayWithdraw(number, by)) {
            throw new NotFound();
        }
        Batch batch = batches.lockForShare(number);
        if (rows.find(number, person).isEmpty()) {
            throw new NotFound();
        }
        String why = Reason.of(reason);
        if (batch.status() == BatchStatus.CANCELLED) {
            throw new NotPossibleNow("refusal.participant.batchCancelled");
        }
        if (!rows.withdraw(number, person, new Withdrawal(by, clock.instant(), why))) {
            throw new NotPossibleNow("refusal.participant.withdrawn");
        }
        journal.record(number, "journal.participant.withdrawn", by, null, why, Map.of("person", person.toString()));
    }

    /** Organisers of the batch, HR of the city and auditors. */
    @Transactional(readOnly = true)
    public boolean mayRead(String number, PersonId reader) {
        return staff.mayRun(number, reader) || authority.audits(reader);
    }

    @Transactional(readOnly = true)
    public boolean mayWithdraw(String number, PersonId by) {
        return staff.mayRun(number, by);
    }
}
