package id.go.pontianak.bangkom.lifecycle.participant;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.participant.LeaveRequest.Answer;
import id.go.pontianak.bangkom.lifecycle.participant.LeaveRequest.State;
import id.go.pontianak.bangkom.lifecycle.participant.domain.LeaveRows;
import id.go.pontianak.bangkom.lifecycle.participant.domain.ParticipantRows;
import id.go.pontianak.bangkom.lifecycle.session.BatchStaff;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Participants ask themselves to leave a training that has begun; its organiser or HR of the city decides: he records the withdrawal
 * ({@link Withdrawals}), or asks the participant to stay. For whoever takes no part, and before the first day, when a seat is given up with its
 * nomination, there is no such page. The superior and the organisers are told.
 */
@Service
@Transactional
public class LeaveRequests {

    private static final String TEXTS = "refusal.participant.leave.";

    private final ParticipantRows participants;
    private final LeaveRows rows;
    private final LeaveWindow window;
    private final Batches batches;
    private final BatchStaff staff;
    private final LeaveRecord record;
    private final BusinessClock clock;

    LeaveRequests(
            ParticipantRows participants,
            LeaveRows rows,
            LeaveWindow window,
            Batches batches,
            BatchStaff staff,
            LeaveRecord record,
            BusinessClock clock) {
        this.participants = participants;
        this.rows = rows;
        this.window = window;
        this.batches = batches;
        this.staff = staff;
        this.record = record;
        this.clock = clock;
    }

    /** Refused without a reason, while an earlier request waits, for whoever has left, and once nobody may leave any more. */
    public void ask(String number, PersonId person, @Nullable String reason) {
        participant(number, person);
        Batch batch = batches.lockForUpdate(number);
        if (!participant(number, person).active()) {
            throw new NotPossibleNow("refusal.participant.leave.withdrawn");
        }
        window.require(batch, person, TEXTS);
        LeaveRequest request = new LeaveRequest(
                UUID.randomUUID(), number, person, Reason.of(reason), clock.instant(), State.OPEN, null);
        if (!rows.insert(request)) {
            throw new NotPossibleNow("refusal.participant.leave.asked");
        }
        record.asked(batch, request);
    }

    /** The participant is asked to stay, with a reason, as long as his request is open; nobody answers his own. */
    public void decline(String number, PersonId person, @Nullable String reason, PersonId by) {
        if (!staff.mayRun(number, by) || by.equals(person)) {
            throw new NotFound();
        }
        Batch batch = batches.lockForUpdate(number);
        participant(number, person);
        String why = Reason.at("answer", reason);
        LeaveRequest request = rows.findOpen(number, person)
                .orElseThrow(() -> new NotPossibleNow("refusal.participant.leave.nothingAsked"));
        rows.decline(request.id(), new Answer(by, clock.instant(), why));
        record.declined(batch, request, why, by);
    }

    /** Newest first; for the participant himself. */
    @Transactional(readOnly = true)
    public List<LeaveRequest> own(String number, PersonId person) {
        participant(number, person);
        return rows.of(number, person);
    }

    /** The message that says why this participant cannot ask now; empty where he can. */
    @Transactional(readOnly = true)
    public Optional<String> refusal(Batch batch, PersonId person) {
        if (!participant(batch.number(), person).active()) {
            return Optional.of("refusal.participant.leave.withdrawn");
        }
        return window.refusal(batch, person).map(TEXTS::concat);
    }

    /** What waits for an answer in the batch. Checks no right. */
    @Transactional(readOnly = true)
    public Map<PersonId, LeaveRequest> open(String number) {
        return rows.open(number);
    }

    private Participant participant(String number, PersonId person) {
        return participants.find(number, person).orElseThrow(NotFound::new);
    }
}
