package id.go.pontianak.bangkom.lifecycle.batch;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns.Row;
import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.ReadableText;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchDates;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchLocks;
import id.go.pontianak.bangkom.lifecycle.batch.domain.CandidacyRuns;
import id.go.pontianak.bangkom.lifecycle.batch.domain.Candidates;
import id.go.pontianak.bangkom.lifecycle.batch.domain.DecreeNumbers;
import id.go.pontianak.bangkom.lifecycle.batch.domain.ListEntries;
import id.go.pontianak.bangkom.lifecycle.batch.domain.ListEntry;
import id.go.pontianak.bangkom.lifecycle.batch.domain.Placement;
import id.go.pontianak.bangkom.lifecycle.batch.domain.Placement.Place;
import id.go.pontianak.bangkom.lifecycle.batch.domain.ReserveSize;
import id.go.pontianak.bangkom.lifecycle.batch.domain.SeatAllocator;
import id.go.pontianak.bangkom.lifecycle.batch.domain.SeatRows;
import id.go.pontianak.bangkom.lifecycle.batch.domain.TrainingBatch;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list goes up: HR freezes it, the Kabid endorses it, Kepala BKPSDM sets it. The decree commits the seats. */
@Service
@Transactional
public class Decree {

    public static final String APPROVED = "approved";
    public static final String RETURNED = "returned";

    private final BatchLocks locks;
    private final ListEntries entries;
    private final SeatRows seats;
    private final SeatAllocator keeper;
    private final Candidates candidates;
    private final ReserveSize reserve;
    private final BatchDates dates;
    private final DecreeNumbers numbers;
    private final Selection selection;
    private final BulkRuns runs;
    private final Journal journal;
    private final BusinessClock clock;

    Decree(
            BatchLocks locks,
            ListEntries entries,
            SeatRows seats,
            SeatAllocator keeper,
            Candidates candidates,
            ReserveSize reserve,
            BatchDates dates,
            DecreeNumbers numbers,
            Selection selection,
            BulkRuns runs,
            Journal journal,
            BusinessClock clock) {
        this.locks = locks;
        this.entries = entries;
        this.seats = seats;
        this.keeper = keeper;
        this.candidates = candidates;
        this.reserve = reserve;
        this.dates = dates;
        this.numbers = numbers;
        this.selection = selection;
        this.runs = runs;
        this.journal = journal;
        this.clock = clock;
    }

    /** Hands the list up. Who would get a seat but sits elsewhere on these days must be moved first. */
    public void freeze(String number, PersonId actor, Capacity capacity) {
        TrainingBatch batch = locks.forUpdate(number);
        if (!selection.anybodyReady(number)) {
            throw new NotPossibleNow("refusal.batch.nobodyReady");
        }
        boolean clash = placements(batch).stream()
                .filter(placement -> placement.place() == Place.SEAT)
                .anyMatch(placement -> sitsElsewhere(batch, placement.entry().person()));
        if (clash) {
            throw new NotPossibleNow("refusal.batch.clashOnList");
        }
        batch.freezeList(clock.today());
        journal.record(number, "journal.batch.listFrozen", actor, capacity, null, Map.of());
    }

    public void endorse(String number, EndorseListForm form, PersonId actor, Capacity capacity) {
        TrainingBatch batch = locks.forUpdate(number);
        switch (form.outcome()) {
            case APPROVED -> {
                batch.requireDecreeing();
                journal.record(number, "journal.batch.listEndorsed", actor, capacity, null, Map.of());
            }
            case RETURNED -> giveBack(batch, form.reason(), actor, capacity);
            default -> throw new IllegalStateException("no outcome of endorsing: " + form.outcome());
        }
    }

    public void set(String number, DecreeListForm form, PersonId actor, Capacity capacity) {
        TrainingBatch batch = locks.forUpdate(number);
        switch (form.outcome()) {
            case APPROVED -> set(batch, form, actor, capacity);
            case RETURNED -> giveBack(batch, form.reason(), actor, capacity);
            default -> throw new IllegalStateException("no outcome of a decree: " + form.outcome());
        }
    }

    private void set(TrainingBatch batch, DecreeListForm form, PersonId actor, Capacity capacity) {
        String decree = checkedNumber(batch, form);
        LocalDate date = checkedDate(batch, form);
        if (!clock.instant().isBefore(dates.start(batch.schedule()))) {
            throw new NotPossibleNow("refusal.batch.startPassed");
        }
        batch.decree(decree, date, actor);
        commitSeats(batch);
        journal.record(
                batch.number(),
                "journal.batch.decreed",
                actor,
                capacity,
                null,
                Map.of("decree", decree, "date", date.toString()));
    }

    private String checkedNumber(TrainingBatch batch, DecreeListForm form) {
        String decree = ReadableText.of(form.decreeNumber());
        if (decree.isEmpty()) {
            throw RuleViolated.at("decreeNumber", "refusal.batch.decreeNumber");
        }
        List<String> uses = form.sameDecree() ? List.of() : numbers.usesOf(decree, batch.number());
        if (!uses.isEmpty()) {
            throw RuleViolated.at("decreeNumber", "refusal.batch.decreeUsed", decree, String.join("; ", uses));
        }
        return decree;
    }

    private LocalDate checkedDate(TrainingBatch batch, DecreeListForm form) {
        LocalDate date = form.decreeDate();
        if (date == null || date.isAfter(clock.today())) {
            throw RuleViolated.at("decreeDate", "refusal.batch.decreeDate");
        }
        if (!batch.frozenBy(date)) {
            throw RuleViolated.at("decreeDate", "refusal.batch.decreeBeforeList");
        }
        return date;
    }

    @Transactional(readOnly = true)
    public boolean waitsForOrdering(String number) {
        return selection.findOrderingTask(number).isPresent();
    }

    /** The list is HR's again though nobody returned it. */
    public void reopenList(String number) {
        locks.forUpdate(number).returnList();
    }

    private void giveBack(TrainingBatch batch, @Nullable String reason, PersonId actor, Capacity capacity) {
        Selection.requireReason(reason == null ? "" : reason);
        batch.returnList();
        journal.record(batch.number(), "journal.batch.listReturned", actor, capacity, reason, Map.of());
    }

    /** A seat elsewhere that came up since the freeze makes it a place on the reserve; HR sees it there. */
    private void commitSeats(TrainingBatch batch) {
        List<Placement> placements = placements(batch);
        placements.stream()
                .map(placement -> placement.entry().person())
                .sorted(Comparator.comparing(PersonId::value))
                .forEach(seats::lockPerson);
        int rank = 0;
        for (Placement placement : placements) {
            ListEntry entry = placement.entry();
            boolean seated = placement.place() == Place.SEAT && !sitsElsewhere(batch, entry.person());
            if (seated || placement.place() == Place.RESERVE || placement.place() == Place.SEAT) {
                Seat seat = new Seat(
                        batch.number(),
                        entry.person(),
                        batch.read().period(),
                        entry.nomination(),
                        ++rank,
                        seated ? Seat.State.SEAT : Seat.State.RESERVE,
                        null);
                seats.insert(seat, entry.unit());
            }
        }
        keeper.offerFreeSeats(batch);
    }

    /** One row for each candidate; each is told what holds when his row is worked. */
    public void tellCandidates(String number) {
        TrainingBatch batch = locks.forUpdate(number);
        List<Row> rows = entries.listOf(number).stream()
                .filter(entry -> !entry.struck())
                .map(entry -> new Row(entry.nomination(), number))
                .toList();
        runs.start(CandidacyRuns.DECREED, batch.decreedBy().orElseThrow(), rows);
    }

    private List<Placement> placements(TrainingBatch batch) {
        return Placement.of(entries.listOf(batch.number()), batch.seats(), reserve.of(batch.seats()));
    }

    private boolean sitsElsewhere(TrainingBatch batch, PersonId person) {
        return seats.overlapping(person, batch.read().period()).stream()
                .anyMatch(other -> !other.batch().equals(batch.number()));
    }
}
