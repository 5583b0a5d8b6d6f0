package id.go.pontianak.bangkom.lifecycle.participant;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.participant.domain.ParticipantRows;
import id.go.pontianak.bangkom.lifecycle.session.BatchStaff;
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
    private final LeaveWindow window;
    private final WithdrawalRecord record;

    Withdrawals(
            ParticipantRows rows,
            Batches batches,
            BatchStaff staff,
            Authority authority,
            LeaveWindow window,
            WithdrawalRecord record) {
        this.rows = rows;
        this.batches = batches;
        this.staff = staff;
        this.authority = authority;
        this.window = window;
        this.record = record;
    }

    /**
     * Refused without a reason, for somebody who has withdrawn already, in a batch that is over, and once its results are verified or the
     * person has completed its self-paced course. The batch is locked {@code FOR UPDATE}, so that nobody verifies or sets results meanwhile.
     */
    public void withdraw(String number, PersonId person, @Nullable String reason, PersonId by) {
        if (!mayWithdraw(number, by)) {
            throw new NotFound();
        }
        Batch batch = batches.lockForUpdate(number);
        if (rows.find(number, person).isEmpty()) {
            throw new NotFound();
        }
        String why = Reason.of(reason);
        window.require(batch, person, "refusal.participant.");
        if (!record.left(batch, person, why, by)) {
            throw new NotPossibleNow("refusal.participant.withdrawn");
        }
    }

    /** Whether participants still leave: the training has begun, it is not over and its results are not verified. */
    @Transactional(readOnly = true)
    public boolean open(Batch batch) {
        return window.open(batch);
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
