package id.go.pontianak.bangkom.lifecycle.result.posting;

import id.go.pontianak.bangkom.foundation.kernel.DateRange;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.Seat;
import id.go.pontianak.bangkom.lifecycle.batch.TakenDays;
import id.go.pontianak.bangkom.lifecycle.catalogue.Catalogue;
import id.go.pontianak.bangkom.lifecycle.ledger.CreditSource;
import id.go.pontianak.bangkom.lifecycle.ledger.HoursUnderWay;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import id.go.pontianak.bangkom.lifecycle.participant.Participant;
import id.go.pontianak.bangkom.lifecycle.participant.Participants;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hours that follow from a seat in a batch to come and from taking part in one whose results are not posted yet. */
@Component
@Transactional(readOnly = true)
class SeatHours implements HoursUnderWay {

    private static final Set<BatchStatus> OVER = Set.of(BatchStatus.CLOSED, BatchStatus.CANCELLED);

    private final Participants participants;
    private final TakenDays taken;
    private final Batches batches;
    private final Catalogue catalogue;
    private final Ledger ledger;
    private final BusinessClock clock;

    SeatHours(
            Participants participants,
            TakenDays taken,
            Batches batches,
            Catalogue catalogue,
            Ledger ledger,
            BusinessClock clock) {
        this.participants = participants;
        this.taken = taken;
        this.batches = batches;
        this.catalogue = catalogue;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public List<Coming> of(PersonId person) {
        LocalDate today = clock.today();
        Stream<String> attended = participants.ofPerson(person).stream()
                .filter(Participant::active)
                .map(Participant::batch);
        Stream<String> seated = taken.overlapping(person, new DateRange(today, today.plusYears(1))).stream()
                .filter(seat -> seat.state() == Seat.State.SEAT)
                .map(Seat::batch);
        Set<String> numbers = Stream.concat(attended, seated).collect(Collectors.toSet());
        return batches.batches(numbers).values().stream()
                .filter(batch -> !OVER.contains(batch.status()))
                .filter(batch -> ledger.findLatest(CreditSource.batch(batch.number(), person))
                        .isEmpty())
                .map(this::coming)
                .filter(coming -> coming.hours() > 0)
                .sorted(Comparator.comparing(Coming::title))
                .toList();
    }

    private Coming coming(Batch batch) {
        int hours = catalogue
                .programme(batch.programme(), batch.programmeVersion())
                .learningHours()
                .value();
        return new Coming(batch.title(), hours, "/batches/" + batch.number());
    }
}
