package id.go.pontianak.bangkom.lifecycle.batch;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchDates;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchLocks;
import id.go.pontianak.bangkom.lifecycle.batch.domain.TrainingBatch;
import id.go.pontianak.bangkom.lifecycle.batch.domain.TrainingBatches;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.Turnouts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The batches as everybody reads them. They are made by {@link BatchPlanning} and changed by {@link BatchChanges}. */
@Service
@Transactional(readOnly = true)
public class Batches {

    private final TrainingBatches batches;
    private final BatchLocks locks;
    private final BatchDates dates;
    private final Turnouts turnouts;
    private final BusinessClock clock;

    Batches(TrainingBatches batches, BatchLocks locks, BatchDates dates, Turnouts turnouts, BusinessClock clock) {
        this.batches = batches;
        this.locks = locks;
        this.dates = dates;
        this.turnouts = turnouts;
        this.clock = clock;
    }

    public Batch batch(String number) {
        return find(number).read();
    }

    /** Those of these that exist. */
    public Map<String, Batch> batches(Collection<String> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : batches.findAllByNumberIn(numbers).stream()
                        .map(TrainingBatch::read)
                        .collect(Collectors.toMap(Batch::number, Function.identity()));
    }

    /** Locks the batch {@code FOR SHARE} and returns it; taken before the case's lock when a nomination is submitted or decided. */
    @Transactional
    public Batch lockForShare(String number) {
        return locks.forShare(number).read();
    }

    /** Locks the batch {@code FOR UPDATE} and returns it; taken before the case's lock when a seat may change. */
    @Transactional
    public Batch lockForUpdate(String number) {
        return locks.forUpdate(number).read();
    }

    /** Batches whose call is open today. */
    public List<Batch> listCalling() {
        return batches.listCalling(clock.today()).stream()
                .map(TrainingBatch::read)
                .toList();
    }

    /** Batches in one of these statuses, the next to start first; an empty search matches all, otherwise title or number contains it. */
    public List<Batch> list(List<BatchStatus> statuses, String search, int offset, int limit) {
        String pattern = '%' + search.strip().toLowerCase(Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0") + '%';
        return batches.list(statuses, pattern, offset, limit).stream()
                .map(TrainingBatch::read)
                .toList();
    }

    /** How many stand in one of these statuses. */
    public int count(Collection<BatchStatus> statuses) {
        return batches.countByStatusIn(statuses);
    }

    /** Batches of which something lies between these days, both included, the next to start first; cancelled ones are left out. */
    public List<Batch> listBetween(LocalDate from, LocalDate to) {
        return batches.listBetween(from, to).stream().map(TrainingBatch::read).toList();
    }

    /** Seats reserved for the perangkat daerah by quota; zero: only the city pool. */
    public int quotaOf(String number, String unit) {
        return find(number).quota().getOrDefault(unit, 0);
    }

    public Map<String, Integer> quotas(String number) {
        return find(number).quota();
    }

    public DecreeFacts decreeFacts(String number) {
        return find(number).decreeFacts();
    }

    /** When its first day begins. */
    public Instant startOf(String number) {
        return dates.start(find(number).schedule());
    }

    /** Until when an offer made now would stand. */
    public Instant offerUntil(String number) {
        return dates.offerUntil(find(number).schedule());
    }

    /** What somebody has seen who decides about its list. */
    public int seenVersion(String number) {
        return find(number).seenVersion();
    }

    /** The last day on which the list may be set without HR having said why it comes later. */
    public LocalDate settingDay(String number) {
        return dates.settingDay(find(number).schedule());
    }

    /** How many take part so far, against the minimum for which it is held. */
    public Turnout turnout(Batch batch) {
        return turnouts.of(batch.number(), batch.programme(), batch.seats());
    }

    private TrainingBatch find(String number) {
        return batches.findById(number).orElseThrow(NotFound::new);
    }
}
