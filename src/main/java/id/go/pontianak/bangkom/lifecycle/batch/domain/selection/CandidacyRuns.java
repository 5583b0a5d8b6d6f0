package id.go.pontianak.bangkom.lifecycle.batch.domain.selection;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns.Row;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns.Worker;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Seat;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchLocks;
import id.go.pontianak.bangkom.lifecycle.batch.domain.TrainingBatch;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Tells the cases of a batch what became of them, each in a transaction of its own. A row's key is the nomination, its input the batch; the
 * batch is locked before the case, and each is told what holds then, not what held at the button.
 */
@Configuration(proxyBeanMethods = false)
public class CandidacyRuns {

    public static final String DECREED = "batch.decreed";
    public static final String CANCELLED = "batch.cancelled";
    public static final String CALLED_UP = "batch.calledUp";
    public static final String CALLED_OFF = "batch.calledOff";
    public static final String RESCHEDULED = "batch.rescheduled";
    public static final String STARTED = "batch.started";

    private record Telling(String kind, BiConsumer<TrainingBatch, String> told, BatchLocks locks) implements Worker {

        @Override
        public void work(PersonId actor, Row row) {
            told.accept(locks.forUpdate(row.input()), row.key());
        }
    }

    @Bean
    Worker tellDecreed(BatchLocks locks, SeatRows seats, Candidates candidates) {
        return new Telling(
                DECREED,
                (batch, nomination) -> {
                    if (batch.status().seatsGiven()) {
                        seats.findOf(nomination)
                                .ifPresentOrElse(
                                        seat -> tell(seat, candidates),
                                        () -> candidates.all().notSelected(nomination));
                    }
                },
                locks);
    }

    private static void tell(Seat seat, Candidates candidates) {
        switch (seat.state()) {
            case SEAT, CLASH -> candidates.all().seated(seat.nomination());
            case RESERVE -> candidates.all().reserved(seat.nomination(), seat.rank());
            case OFFERED -> {
                candidates.all().reserved(seat.nomination(), seat.rank());
                candidates.all().offered(seat.nomination(), Objects.requireNonNull(seat.offerUntil()));
            }
            case RELEASED -> {}
        }
    }

    @Bean
    Worker tellCalledUp(BatchLocks locks, Candidates candidates) {
        return new Telling(
                CALLED_UP,
                (batch, nomination) -> {
                    if (batch.status().seatsGiven()) {
                        candidates.all().calledUp(nomination, batch.calledUpLate());
                    }
                },
                locks);
    }

    @Bean
    public Worker tellCancelled(BatchLocks locks, Candidates candidates) {
        return new Telling(
                CANCELLED,
                (batch, nomination) -> candidates
                        .all()
                        .batchCancelled(nomination, Objects.requireNonNullElse(batch.endedBecause(), "")),
                locks);
    }

    /** Those who had begun to take part. */
    @Bean
    Worker tellCalledOff(BatchLocks locks, Candidates candidates) {
        return new Telling(
                CALLED_OFF,
                (batch, nomination) -> candidates
                        .all()
                        .trainingCalledOff(nomination, Objects.requireNonNullElse(batch.endedBecause(), "")),
                locks);
    }

    @Bean
    Worker tellStarted(BatchLocks locks, SeatRows seats, Candidates candidates) {
        return new Telling(
                STARTED,
                (batch, nomination) -> {
                    if (candidates.all().waitsForDecree(nomination)) {
                        tellDecree(nomination, seats, candidates);
                    } else {
                        candidates.all().batchStarted(nomination);
                    }
                },
                locks);
    }

    /** His row of the decree was never worked: he has the seat it gave him, or was not selected, but was ready in time. */
    private static void tellDecree(String nomination, SeatRows seats, Candidates candidates) {
        boolean seated = seats.findOf(nomination)
                .filter(seat -> seat.state() == Seat.State.SEAT || seat.state() == Seat.State.CLASH)
                .isPresent();
        if (seated) {
            candidates.all().seated(nomination);
            candidates.all().batchStarted(nomination);
        } else {
            candidates.all().notSelected(nomination);
        }
    }

    @Bean
    Worker recheckPlaces(BatchLocks locks, SeatAllocator allocator, Candidates candidates) {
        return new Telling(
                RESCHEDULED,
                (batch, nomination) -> {
                    Optional<SeatAllocator.MovedPlace> place = allocator.moveToNewDays(batch, nomination);
                    locks.keep(batch);
                    place.ifPresentOrElse(
                            moved -> candidates.all().placeMoved(nomination, moved.before(), moved.clash()),
                            () -> candidates.all().batchRescheduled(nomination));
                },
                locks);
    }
}
