package id.go.pontianak.bangkom.lifecycle.nomination.domain.place;

import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.Seats;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationStatus;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStore;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.route.ServiceLevels;
import id.go.pontianak.bangkom.lifecycle.nomination.process.NominationProcess;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * How long the nominee has to answer. While HR decides about his seat his window stands still, whatever HR takes; when HR keeps the seat he
 * gets a whole window again. The batch is locked already.
 */
@Component
public class SeatWindows {

    private final NominationStore store;
    private final Seats seats;
    private final Batches batches;
    private final ServiceLevels levels;
    private final NominationProcess process;

    SeatWindows(NominationStore store, Seats seats, Batches batches, ServiceLevels levels, NominationProcess process) {
        this.store = store;
        this.seats = seats;
        this.batches = batches;
        this.levels = levels;
        this.process = process;
    }

    /** Until the training begins; the start itself ends the case. */
    void hold(Nomination nomination) {
        if (answers(nomination)) {
            Instant start = batches.startOf(nomination.batch());
            move(nomination, start);
            process.holdWindow(nomination.caseNumber(), nomination.status(), start);
        }
    }

    /** From now on, in full; when it ends, or empty where the nominee is asked nothing. */
    public Optional<Instant> renew(Nomination nomination) {
        if (!answers(nomination)) {
            return Optional.empty();
        }
        Instant until = full(nomination);
        move(nomination, until);
        process.moveWindow(nomination.caseNumber(), nomination.status(), until);
        return Optional.of(until);
    }

    /** The batch moved and nothing speaks against it: no window outlasts the start. */
    void follow(Nomination nomination) {
        Instant before = nomination.waitUntil();
        if (before != null && answers(nomination)) {
            Instant until = earlier(before, batches.startOf(nomination.batch()));
            move(nomination, until);
            process.moveWindow(nomination.caseNumber(), nomination.status(), until);
        }
    }

    /** When a confirmation asked for now is due. */
    Instant confirmation(Nomination nomination) {
        return earlier(
                levels.windowEnd("nomination.confirmationDays", nomination.unit()),
                batches.startOf(nomination.batch()));
    }

    private Instant full(Nomination nomination) {
        return nomination.status() == NominationStatus.OFFERED
                ? batches.offerUntil(nomination.batch())
                : confirmation(nomination);
    }

    private void move(Nomination nomination, Instant until) {
        if (nomination.status() == NominationStatus.OFFERED) {
            seats.moveOffer(nomination.number(), until);
        }
        nomination.seat().moveWindow(until);
        store.save(nomination);
    }

    private static boolean answers(Nomination nomination) {
        return nomination.status() == NominationStatus.OFFERED || nomination.status() == NominationStatus.SEATED;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
