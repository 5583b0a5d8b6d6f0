package id.go.pontianak.bangkom.lifecycle.batch.call;

import id.go.pontianak.bangkom.foundation.directory.Acting;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.Decision;
import id.go.pontianak.bangkom.lifecycle.batch.BatchCompletion;
import id.go.pontianak.bangkom.lifecycle.batch.Seat;
import id.go.pontianak.bangkom.lifecycle.batch.Seats;
import id.go.pontianak.bangkom.lifecycle.batch.Turnout;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchDates;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchLocks;
import id.go.pontianak.bangkom.lifecycle.batch.domain.TrainingBatch;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.CandidacyFollowing;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.CandidacyRuns;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.Turnouts;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Go or no-go some working days before the first day, then the call-up of participants. Below the minimum an office decides whether the
 * training is held; each participant is called up by a row of a bulk run, in which status, discipline and leave are checked again.
 */
@Service
@Transactional
public class CallUps {

    public static final String RUN = "run";
    public static final String CANCELLED = "cancelled";

    private final BatchLocks locks;
    private final BatchDates dates;
    private final Turnouts turnouts;
    private final Seats seats;
    private final CandidacyFollowing following;
    private final BatchCompletion ends;
    private final BusinessClock clock;

    CallUps(
            BatchLocks locks,
            BatchDates dates,
            Turnouts turnouts,
            Seats seats,
            CandidacyFollowing following,
            BatchCompletion ends,
            BusinessClock clock) {
        this.locks = locks;
        this.dates = dates;
        this.turnouts = turnouts;
        this.seats = seats;
        this.following = following;
        this.ends = ends;
        this.clock = clock;
    }

    /** Whether enough take part; where not, the batch is in doubt until it is decided. */
    public boolean count(String number) {
        TrainingBatch batch = locks.forUpdate(number);
        Turnout turnout = turnouts.of(number, batch.read().programme(), batch.seats());
        if (!turnout.enough()) {
            batch.doubt(turnout);
            locks.keep(batch);
        }
        return turnout.enough();
    }

    /** Held all the same, or called off; refused to be held from the first day on, as nobody starts a training by deciding late. */
    public void decide(Decision decision) {
        String number = decision.task().caseNumber().value();
        Acting by = new Acting(decision.decidedBy(), decision.capacity());
        switch (decision.outcome()) {
            case RUN -> hold(number, Reason.of(decision.reason()), by);
            case CANCELLED -> ends.callOff(number, decision.why(), by);
            default -> throw new IllegalStateException("no outcome of holding: " + decision.outcome());
        }
    }

    private void hold(String number, String reason, Acting by) {
        TrainingBatch batch = locks.forUpdate(number);
        if (!clock.instant().isBefore(dates.start(batch.schedule()))) {
            throw new NotPossibleNow("refusal.batch.startPassed");
        }
        batch.hold(reason, by);
        locks.keep(batch);
    }

    public void callUp(String number) {
        TrainingBatch batch = locks.forUpdate(number);
        batch.callUp(clock.today(), clock.today().isAfter(dates.settingDay(batch.schedule())));
        locks.keep(batch);
        PersonId actor = batch.decreedBy().orElseThrow();
        following.these(CandidacyRuns.CALLED_UP, batch, participants(number), actor);
    }

    private List<String> participants(String number) {
        return seats.listOf(number).stream()
                .filter(Turnouts::takesPart)
                .map(Seat::nomination)
                .toList();
    }
}
