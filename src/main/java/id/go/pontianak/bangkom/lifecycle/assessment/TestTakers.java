package id.go.pontianak.bangkom.lifecycle.assessment;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Seat;
import id.go.pontianak.bangkom.lifecycle.batch.Seats;
import id.go.pontianak.bangkom.lifecycle.examination.TestKind;
import id.go.pontianak.bangkom.lifecycle.participant.Participant;
import id.go.pontianak.bangkom.lifecycle.participant.Participants;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who sits the tests of a batch: before its first day whoever has a seat, from then on its roster without those who withdrew. */
@Component
class TestTakers {

    private static final Set<Seat.State> TAKEN = EnumSet.of(Seat.State.SEAT, Seat.State.CLASH);

    private final Seats seats;
    private final Participants participants;
    private final DelayedTest delayed;

    TestTakers(Seats seats, Participants participants, DelayedTest delayed) {
        this.seats = seats;
        this.participants = participants;
        this.delayed = delayed;
    }

    /** The delayed test is for whoever passed. */
    Set<PersonId> of(Batch batch, TestKind kind) {
        return kind == TestKind.DELAYED && batch.status() != BatchStatus.CANCELLED
                ? delayed.people(batch.number())
                : of(batch);
    }

    Set<PersonId> of(Batch batch) {
        if (batch.status() == BatchStatus.CANCELLED) {
            return Set.of();
        }
        return batch.status().beforeStart()
                ? seats.listOf(batch.number()).stream()
                        .filter(seat -> TAKEN.contains(seat.state()) && seat.offerUntil() == null)
                        .map(Seat::person)
                        .collect(Collectors.toSet())
                : participants.of(batch.number()).stream()
                        .filter(Participant::active)
                        .map(Participant::person)
                        .collect(Collectors.toSet());
    }
}
