package id.go.pontianak.bangkom.foundation.workflow.deadline;

import id.go.pontianak.bangkom.foundation.kernel.WorkingDays;
import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.Dates;
import id.go.pontianak.bangkom.foundation.time.WeekPattern;
import id.go.pontianak.bangkom.foundation.time.WorkingCalendar;
import id.go.pontianak.bangkom.foundation.workflow.CaseTypes;
import id.go.pontianak.bangkom.foundation.workflow.engine.EngineEvents;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * The one bean that models may ask for a date. Service levels are dated settings in working days; a date falls due when offices close, and
 * an escalation comes when they close on its day, so that the reminder of that morning has had its day. The week is that of the deciding unit: of the addressee, where the model names one,
 * otherwise of the case's variable {@code unit}, otherwise five days.
 */
@Component("deadlines")
public class Deadlines {

    /** When offices open and reminders begin. */
    public static final LocalTime MORNING = LocalTime.of(7, 30);

    /** When offices close and a day's deadline has passed. */
    public static final LocalTime CLOSING = LocalTime.of(16, 0);

    private static final String ESCALATION = "workflow.escalation.after";

    private final BusinessClock clock;
    private final WorkingCalendar calendar;
    private final Policies policies;
    private final WeekPatterns weeks;
    private final CaseTypes types;

    Deadlines(BusinessClock clock, WorkingCalendar calendar, Policies policies, WeekPatterns weeks, CaseTypes types) {
        this.clock = clock;
        this.calendar = calendar;
        this.policies = policies;
        this.weeks = weeks;
        this.types = types;
    }

    /** Due date of a task opened now: the setting's number of working days of the case's unit. */
    public Date workingDays(DelegateExecution execution, String setting) {
        return at(day(setting, weeks.ofCase(execution)), CLOSING);
    }

    /** The same with the week of whom the task is put to, such as {@code office:KA-DINKES}. */
    public Date workingDaysOf(String addressee, String setting) {
        return at(day(setting, weeks.ofAddressee(addressee)), CLOSING);
    }

    /** When a task opened now escalates: some working days after it falls due, when offices close. */
    public Date escalation(DelegateExecution execution, String setting) {
        WeekPattern week = weeks.ofCase(execution);
        return at(escalationDay(day(setting, week), week), CLOSING);
    }

    /** The same with the week of whom the task is put to. */
    public Date escalationOf(String addressee, String setting) {
        WeekPattern week = weeks.ofAddressee(addressee);
        return at(escalationDay(day(setting, week), week), CLOSING);
    }

    /** A date of the case that lives in its module's tables. */
    public Date of(DelegateExecution execution, String name) {
        return Date.from(types.of(EngineEvents.processOf(execution)).date(EngineEvents.numberOf(execution), name));
    }

    /** For Java that moves dates: when a task falls due that gets this many working days from today. */
    public Instant dueIn(WorkingDays days, String addressee) {
        return at(calendar.plus(clock.today(), days, weeks.ofAddressee(addressee)), CLOSING)
                .toInstant();
    }

    /** For Java that moves due dates: when a task with this due date escalates. */
    public Instant escalationAfter(Instant due, String addressee) {
        LocalDate day = Dates.lastDay(due);
        return at(escalationDay(day, weeks.ofAddressee(addressee)), CLOSING).toInstant();
    }

    private LocalDate day(String setting, WeekPattern week) {
        LocalDate today = clock.today();
        return calendar.plus(today, new WorkingDays(policies.number(setting, today)), week);
    }

    private LocalDate escalationDay(LocalDate due, WeekPattern week) {
        return calendar.plus(due, new WorkingDays(policies.number(ESCALATION, clock.today())), week);
    }

    private static Date at(LocalDate day, LocalTime time) {
        return Date.from(day.atTime(time).atZone(BusinessClock.CITY).toInstant());
    }
}
