package id.go.pontianak.bangkom.desk.inbox.process;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.Dates;
import id.go.pontianak.bangkom.foundation.time.WeekPattern;
import id.go.pontianak.bangkom.foundation.time.WorkingCalendar;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.foundation.workflow.TaskCandidatesChanged;
import id.go.pontianak.bangkom.foundation.workflow.TaskClosed;
import id.go.pontianak.bangkom.foundation.workflow.TaskOpened;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Plans the reminders of each task as it opens, moves or closes, in the same transaction. */
@Component
class ReminderKeeping {

    private final ReminderRows rows;
    private final WorkingCalendar calendar;
    private final Directory directory;
    private final BusinessClock clock;

    ReminderKeeping(ReminderRows rows, WorkingCalendar calendar, Directory directory, BusinessClock clock) {
        this.rows = rows;
        this.calendar = calendar;
        this.directory = directory;
        this.clock = clock;
    }

    @EventListener
    void on(TaskOpened event) {
        plan(event.task());
    }

    /** The due date may be another; an escalated task keeps its plan. */
    @EventListener
    void on(TaskCandidatesChanged event) {
        plan(event.task());
    }

    @EventListener
    void on(TaskClosed event) {
        rows.remove(event.task().id());
    }

    private void plan(OpenTask task) {
        Instant due = task.due();
        if (due == null) {
            rows.remove(task.id());
            return;
        }
        ReminderPlan plan = new ReminderPlan(
                dayOf(task.createdAt()),
                Dates.lastDay(due),
                weekOf(task.candidates().get(0)),
                task.candidates().stream().noneMatch(one -> one.kind() == Addressee.Kind.PERSON));
        rows.plan(task.id(), plan, plan.next(clock.today(), calendar).orElse(null));
    }

    private WeekPattern weekOf(Addressee candidate) {
        String value = candidate.value();
        return switch (candidate.kind()) {
            case OFFICE ->
                directory.findOffice(value).map(office -> weekOf(office.unit())).orElse(WeekPattern.FIVE_DAYS);
            case PERSON -> weekOf(directory.person(PersonId.of(value)).unit());
            case ROLE -> value.contains("@") ? weekOf(value.substring(value.indexOf('@') + 1)) : WeekPattern.FIVE_DAYS;
        };
    }

    private WeekPattern weekOf(String unit) {
        return directory.unit(unit).weekPattern();
    }

    private static LocalDate dayOf(Instant instant) {
        return instant.atZone(BusinessClock.CITY).toLocalDate();
    }
}
