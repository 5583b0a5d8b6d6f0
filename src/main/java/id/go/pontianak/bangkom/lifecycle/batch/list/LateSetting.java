package id.go.pontianak.bangkom.lifecycle.batch.list;

import id.go.pontianak.bangkom.foundation.decisionform.Why;
import id.go.pontianak.bangkom.foundation.directory.Acting;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.Decision;
import id.go.pontianak.bangkom.lifecycle.batch.BatchChanges;
import id.go.pontianak.bangkom.lifecycle.batch.BatchCompletion;
import id.go.pontianak.bangkom.lifecycle.batch.Schedule;
import id.go.pontianak.bangkom.lifecycle.batch.Selection;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchDates;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchLocks;
import id.go.pontianak.bangkom.lifecycle.batch.domain.TrainingBatch;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list is not set on its latest date, or nobody is ready: HR moves the training, calls it off, or goes on with a reason. Nobody starts a
 * training by signing late.
 */
@Service
@Transactional
public class LateSetting {

    public static final String POSTPONED = "postponed";
    public static final String CONTINUED = "continued";
    public static final String CANCELLED = "cancelled";

    private final BatchLocks locks;
    private final BatchDates dates;
    private final BatchChanges changes;
    private final BatchCompletion ends;
    private final Selection selection;
    private final BusinessClock clock;

    LateSetting(
            BatchLocks locks,
            BatchDates dates,
            BatchChanges changes,
            BatchCompletion ends,
            Selection selection,
            BusinessClock clock) {
        this.locks = locks;
        this.dates = dates;
        this.changes = changes;
        this.ends = ends;
        this.selection = selection;
        this.clock = clock;
    }

    /** The latest date has passed: whoever has the list before him decides no more about it, and it is HR's again. */
    public void withdrawList(String number) {
        TrainingBatch batch = locks.forUpdate(number);
        batch.overrunSetting();
        locks.keep(batch);
    }

    /** What HR decides; the training days move with the first one where it is postponed. */
    public void decide(Decision decision) {
        String number = decision.task().caseNumber().value();
        DecideScheduleForm form = decision.as(DecideScheduleForm.class);
        Acting by = new Acting(decision.decidedBy(), decision.capacity());
        switch (decision.outcome()) {
            case POSTPONED -> postpone(number, form, decision.why(), decision.decidedBy());
            case CANCELLED -> ends.callOff(number, decision.why(), by);
            case CONTINUED -> goOn(number, decision.reason(), by);
            default -> throw new IllegalStateException("no outcome of the schedule: " + decision.outcome());
        }
    }

    private void postpone(String number, DecideScheduleForm form, Why why, PersonId actor) {
        Schedule now = locks.forUpdate(number).schedule();
        LocalDate starts = required("starts", form.starts());
        LocalDate ends = required("ends", form.ends());
        Schedule later = new Schedule(now.opens(), now.nominationDeadline(), now.selectionDate(), starts, ends);
        if (dates.settingDay(later).isBefore(clock.today())) {
            throw RuleViolated.at("starts", "refusal.batch.tooSoonToSet");
        }
        changes.reschedule(number, later, why, actor);
    }

    private void goOn(String number, String reason, Acting by) {
        Reason.of(reason);
        TrainingBatch batch = locks.forUpdate(number);
        Instant now = clock.instant();
        if (!now.isBefore(dates.start(batch.schedule()))) {
            throw new NotPossibleNow("refusal.batch.startPassed");
        }
        if (!selection.anybodyReady(number)) {
            throw new NotPossibleNow("refusal.batch.nobodyReady");
        }
        boolean late = !now.isBefore(dates.setting(batch));
        batch.continueSetting(late, reason, by);
        locks.keep(batch);
    }

    private static LocalDate required(String field, @Nullable LocalDate day) {
        if (day == null) {
            throw RuleViolated.at(field, "refusal.batch.newDays");
        }
        return day;
    }
}
