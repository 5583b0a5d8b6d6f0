package id.go.pontianak.bangkom.lifecycle.batch.domain;

import id.go.pontianak.bangkom.foundation.calendar.WeekPattern;
import id.go.pontianak.bangkom.foundation.calendar.WorkingCalendar;
import id.go.pontianak.bangkom.foundation.kernel.WorkingDays;
import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.workflow.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Schedule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** At which instant the days of a batch take effect, in the city's time. */
@Component
public class BatchDates {

    /** Names under which the model asks for a date. */
    public static final String OPENING = "opening";

    public static final String REMINDER = "reminder";
    public static final String CLOSING = "closing";
    public static final String SELECTION = "selection";
    public static final String START = "start";

    private static final LocalTime OFFICE_OPENS = LocalTime.of(7, 30);

    private final WorkingCalendar calendar;
    private final Policies policies;
    private final BusinessClock clock;

    BatchDates(WorkingCalendar calendar, Policies policies, BusinessClock clock) {
        this.calendar = calendar;
        this.policies = policies;
        this.clock = clock;
    }

    public Instant of(String name, Schedule schedule) {
        return switch (name) {
            case OPENING -> opening(schedule);
            case REMINDER -> reminder(schedule);
            case CLOSING -> closing(schedule);
            case SELECTION -> selection(schedule);
            case START -> start(schedule);
            default -> throw new IllegalArgumentException("a batch has no date named " + name);
        };
    }

    public Instant opening(Schedule schedule) {
        return morning(schedule.opens());
    }

    /** Some working days before the deadline, but not before the call itself. */
    public Instant reminder(Schedule schedule) {
        LocalDate day = schedule.nominationDeadline();
        int left = policies.number("batch.callReminder", clock.today());
        while (left > 0 && day.isAfter(schedule.opens())) {
            day = day.minusDays(1);
            left -= calendar.isWorkingDay(day, WeekPattern.FIVE_DAYS) ? 1 : 0;
        }
        return morning(day);
    }

    /** The whole last day counts. */
    public Instant closing(Schedule schedule) {
        return schedule.nominationDeadline()
                .plusDays(1)
                .atStartOfDay(BusinessClock.CITY)
                .toInstant();
    }

    public Instant selection(Schedule schedule) {
        return morning(schedule.selectionDate());
    }

    public Instant start(Schedule schedule) {
        return morning(schedule.starts());
    }

    /** An offer made now lasts whole working days, at the latest until the training begins. */
    public Instant offerUntil(Schedule schedule) {
        LocalDate today = clock.today();
        WorkingDays window = new WorkingDays(policies.number("batch.offerWindow", today));
        Instant until = calendar.plus(today, window, WeekPattern.FIVE_DAYS)
                .plusDays(1)
                .atStartOfDay(BusinessClock.CITY)
                .toInstant();
        Instant start = start(schedule);
        return until.isBefore(start) ? until : start;
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(OFFICE_OPENS).atZone(BusinessClock.CITY).toInstant();
    }
}
