package id.go.pontianak.bangkom.lifecycle.batch.list;

import id.go.pontianak.bangkom.foundation.directory.Acting;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.ReadableText;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchDates;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchLocks;
import id.go.pontianak.bangkom.lifecycle.batch.domain.TrainingBatch;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.CandidacyFollowing;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.CandidacyRuns;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.DecreeNumbers;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.DecreedSeats;
import java.time.LocalDate;
import java.util.List;
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
    private final ListTasks tasks;
    private final DecreedSeats seats;
    private final BatchDates dates;
    private final DecreeNumbers numbers;
    private final CandidacyFollowing following;
    private final BusinessClock clock;

    public Decree(
            BatchLocks locks,
            ListTasks tasks,
            DecreedSeats seats,
            BatchDates dates,
            DecreeNumbers numbers,
            CandidacyFollowing following,
            BusinessClock clock) {
        this.locks = locks;
        this.tasks = tasks;
        this.seats = seats;
        this.dates = dates;
        this.numbers = numbers;
        this.following = following;
        this.clock = clock;
    }

    /** Hands the list up. Who would get a seat but sits elsewhere on these days must be moved first. */
    public void freeze(String number, Acting by) {
        TrainingBatch batch = locks.forUpdate(number);
        if (!seats.anybody(batch)) {
            throw new NotPossibleNow("refusal.batch.nobodyReady");
        }
        if (seats.clash(batch)) {
            throw new NotPossibleNow("refusal.batch.clashOnList");
        }
        batch.freezeList(clock.today(), by);
        locks.keep(batch);
    }

    public void endorse(String number, EndorseListForm form, Acting by) {
        TrainingBatch batch = locks.forUpdate(number);
        switch (form.outcome()) {
            case APPROVED -> batch.endorseList(by);
            case RETURNED -> giveBack(batch, form.reason(), by);
            default -> throw new IllegalStateException("no outcome of endorsing: " + form.outcome());
        }
        locks.keep(batch);
    }

    public void set(String number, DecreeListForm form, Acting by) {
        TrainingBatch batch = locks.forUpdate(number);
        switch (form.outcome()) {
            case APPROVED -> set(batch, form, by);
            case RETURNED -> giveBack(batch, form.reason(), by);
            default -> throw new IllegalStateException("no outcome of a decree: " + form.outcome());
        }
        locks.keep(batch);
    }

    private void set(TrainingBatch batch, DecreeListForm form, Acting by) {
        String decree = checkedNumber(batch, form);
        LocalDate date = checkedDate(batch, form);
        if (!clock.instant().isBefore(dates.start(batch.schedule()))) {
            throw new NotPossibleNow("refusal.batch.startPassed");
        }
        batch.requireOneOf(BatchStatus.DECREEING);
        seats.commit(batch);
        seats.keepSheet(batch, date);
        batch.decree(decree, date, by);
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
        return tasks.findOrderingTask(number).isPresent();
    }

    /** The list is HR's again though nobody returned it. */
    public void reopenList(String number) {
        TrainingBatch batch = locks.forUpdate(number);
        batch.reopenList();
        locks.keep(batch);
    }

    private static void giveBack(TrainingBatch batch, @Nullable String reason, Acting by) {
        String words = reason == null ? "" : reason;
        Reason.of(words);
        batch.returnList(words, by);
    }

    /** One row for each candidate; each is told what holds when his row is worked. */
    public void tellCandidates(String number) {
        TrainingBatch batch = locks.forUpdate(number);
        following.listed(CandidacyRuns.DECREED, batch, batch.decreedBy().orElseThrow());
    }
}
