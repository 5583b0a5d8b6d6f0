package id.go.pontianak.bangkom.lifecycle.batch;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns.Row;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.CodeLists;
import id.go.pontianak.bangkom.foundation.workflow.CodedReason;
import id.go.pontianak.bangkom.foundation.workflow.Why;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchLocks;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchMail;
import id.go.pontianak.bangkom.lifecycle.batch.domain.CallInvitations;
import id.go.pontianak.bangkom.lifecycle.batch.domain.CandidacyRuns;
import id.go.pontianak.bangkom.lifecycle.batch.domain.Candidates;
import id.go.pontianak.bangkom.lifecycle.batch.domain.SeatAllocator;
import id.go.pontianak.bangkom.lifecycle.batch.domain.SeatRows;
import id.go.pontianak.bangkom.lifecycle.batch.domain.TrainingBatch;
import id.go.pontianak.bangkom.lifecycle.batch.process.TrainingBatchProcess;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What HR may change after planning, each with a reason that is journaled: schedule, place, seats and quota, the call itself. */
@Service
@Transactional
public class BatchChanges {

    /** Place and manner of the training. */
    public record Venue(Batch.Mode mode, Batch.Location location, String place) {}

    private final BatchLocks locks;
    private final SeatRows seats;
    private final SeatAllocator keeper;
    private final Candidates candidates;
    private final CallInvitations callInvitations;
    private final BatchMail mail;
    private final TrainingBatchProcess process;
    private final BulkRuns runs;
    private final Directory directory;
    private final Authority authority;
    private final Journal journal;
    private final BusinessClock clock;
    private final CodeLists lists;

    BatchChanges(
            BatchLocks locks,
            SeatRows seats,
            SeatAllocator keeper,
            Candidates candidates,
            CallInvitations callInvitations,
            BatchMail mail,
            TrainingBatchProcess process,
            BulkRuns runs,
            Directory directory,
            Authority authority,
            Journal journal,
            BusinessClock clock,
            CodeLists lists) {
        this.locks = locks;
        this.seats = seats;
        this.keeper = keeper;
        this.candidates = candidates;
        this.callInvitations = callInvitations;
        this.mail = mail;
        this.process = process;
        this.runs = runs;
        this.directory = directory;
        this.authority = authority;
        this.journal = journal;
        this.clock = clock;
        this.lists = lists;
    }

    /** Moves dates: the timers wait for the new ones, and where the days of the training moved every place is checked anew. */
    public void reschedule(String number, Schedule schedule, Why why, PersonId actor) {
        TrainingBatch batch = permit(number, why.words(), actor);
        CodedReason reason = lists.reason(BatchGrounds.CHANGE, why);
        Schedule before = batch.schedule();
        if (before.equals(schedule)) {
            throw RuleViolated.of("refusal.batch.nothingChanged");
        }
        batch.reschedule(schedule);
        requireAhead(schedule, before);
        batch.changedBy(actor);
        locks.flush();
        journal.record(
                number, "journal.batch.rescheduled", actor, null, reason.text(), facts(reason, schedule, before));
        List<String> units = callInvitations.listOf(number).stream()
                .map(CallInvitations.Call::unit)
                .toList();
        mail.tellUnits(units, batch, "rescheduled", batch.read().version(), reason.text());
        boolean moved =
                !before.starts().equals(schedule.starts()) || !before.ends().equals(schedule.ends());
        process.scheduleChanged(number, moved);
    }

    public void resetTimers(String number) {
        process.resetTimers(locks.forUpdate(number));
    }

    public void recheckPlaces(String number) {
        TrainingBatch batch = locks.forUpdate(number);
        List<Row> rows = candidates.all().open(number).stream()
                .map(nomination -> new Row(nomination, number))
                .toList();
        if (!rows.isEmpty()) {
            runs.start(CandidacyRuns.RESCHEDULED, batch.changedBy().orElseThrow(), rows);
        }
    }

    public void relocate(String number, Venue venue, String reason, PersonId actor) {
        TrainingBatch batch = permit(number, reason, actor);
        batch.relocate(venue.mode(), venue.location(), venue.place());
        journal.record(number, "journal.batch.relocated", actor, null, reason, Map.of());
    }

    /** More seats are filled from the reserve, by offers; fewer than are taken cannot be. */
    public void reseat(String number, BatchPlan.Seating seating, String reason, PersonId actor) {
        TrainingBatch batch = permit(number, reason, actor);
        seating.quota().keySet().forEach(directory::unit);
        int taken = seats.countTaken(number);
        if (seating.seats() < taken) {
            throw RuleViolated.at("seats", "refusal.batch.seatsTaken", taken);
        }
        batch.reseat(seating);
        locks.flush();
        journal.record(
                number,
                "journal.batch.reseated",
                actor,
                null,
                reason,
                Map.of("seats", String.valueOf(seating.seats())));
        keeper.offerNow(batch).forEach(candidates::offered);
    }

    /** Nominations are taken again; a list that was proposed is made anew later. */
    public void reopenCall(String number, LocalDate deadline, LocalDate selectionDate, String reason, PersonId actor) {
        TrainingBatch batch = permit(number, reason, actor);
        Schedule now = batch.schedule();
        batch.reopenCall(new Schedule(now.opens(), deadline, selectionDate, now.starts(), now.ends()));
        if (deadline.isBefore(clock.today())) {
            throw RuleViolated.at("nominationDeadline", "refusal.batch.inThePast");
        }
        locks.flush();
        journal.record(number, "journal.batch.callReopened", actor, null, reason, facts(batch.schedule()));
        process.callReopened(number);
    }

    private TrainingBatch permit(String number, String reason, PersonId actor) {
        if (!authority.isCityHr(actor)) {
            throw new NotFound();
        }
        Selection.requireReason(reason);
        return locks.forUpdate(number);
    }

    /** A date that moves, moves into the future: what has happened is not undone by a date. */
    private void requireAhead(Schedule schedule, Schedule before) {
        LocalDate today = clock.today();
        requireAhead("opens", before.opens(), schedule.opens(), today);
        requireAhead("nominationDeadline", before.nominationDeadline(), schedule.nominationDeadline(), today);
        requireAhead("selectionDate", before.selectionDate(), schedule.selectionDate(), today);
        requireAhead("starts", before.starts(), schedule.starts(), today);
        requireAhead("ends", before.ends(), schedule.ends(), today);
    }

    private static void requireAhead(String field, LocalDate before, LocalDate after, LocalDate today) {
        if (!before.equals(after) && after.isBefore(today)) {
            throw RuleViolated.at(field, "refusal.batch.inThePast");
        }
    }

    /** Whoever is told of the move reads from when to when. */
    private static Map<String, String> facts(CodedReason reason, Schedule schedule, Schedule before) {
        Map<String, String> facts = new HashMap<>(facts(schedule));
        facts.putAll(BatchGrounds.fact(reason));
        facts.put("startsBefore", before.starts().toString());
        facts.put("endsBefore", before.ends().toString());
        return facts;
    }

    private static Map<String, String> facts(Schedule schedule) {
        return Map.of(
                "opens", schedule.opens().toString(),
                "nominationDeadline", schedule.nominationDeadline().toString(),
                "selectionDate", schedule.selectionDate().toString(),
                "starts", schedule.starts().toString(),
                "ends", schedule.ends().toString());
    }
}
