package id.go.pontianak.bangkom.lifecycle.batch.domain;

import id.go.pontianak.bangkom.foundation.kernel.WorkingDays;
import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.WeekPattern;
import id.go.pontianak.bangkom.foundation.time.WorkingCalendar;
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
    /** The latest moment for setting the list. */
    public static final String SETTING = "setting";

    /** When participants are called up. */
    public static final String CALL_UP = "callUp";

    public static final String START = "start";
    public static final String END = "end";

    private static final LocalTime OFFICE_OPENS = LocalTime.of(7, 30);

    private final WorkingCalendar calendar;
    private final Policies policies;
    private final BusinessClock clock;

    BatchDates(WorkingCalendar calendar, Policies policies, BusinessClock clock) {
        this.calendar = calendar;
        this.policies = policies;
        this.clock = clock;
    }

    public Instant of(String name, TrainingBatch batch) {
        Schedule schedule = batch.schedule();
        return switch (name) {
            case OPENING -> opening(schedule);
            case REMINDER -> reminder(schedule);
            case CLOSING -> closing(schedule);
            case SELECTION -> selection(schedule);
            case SETTING -> setting(batch);
            case CALL_UP -> callUp(schedule);
            case START -> start(schedule);
            case END -> end(schedule);
            default -> throw new IllegalArgumentException("a batch has no date named " + name);
        };
    }

    public Instant opening(Schedule schedule) {
        return morning(schedule.opens());
    }

    /** Only models released before the daily round reminded of calls ask for it. */
    private Instant reminder(Schedule schedule) {
        return morning(reminderDay(schedule));
    }

    /** Some working days before today's deadline, but not before the call itself. */
    public LocalDate reminderDay(Schedule schedule) {
        LocalDate day = workingDaysBefore(schedule.nominationDeadline(), "batch.callReminder");
        return day.isBefore(schedule.opens()) ? schedule.opens() : day;
    }

    /** The last day on which the list may be set: whoever is called up has the working days after it. */
    public LocalDate settingDay(Schedule schedule) {
        return workingDaysBefore(schedule.starts(), "batch.callUpDays");
    }

    /** The morning of the same day: who is called up has as many working days after it. */
    private Instant callUp(Schedule schedule) {
        return morning(settingDay(schedule));
    }

    /** When that day is over; once HR has said why it goes on all the same, when the training would begin. */
    public Instant setting(TrainingBatch batch) {
        Schedule schedule = batch.schedule();
        Instant start = start(schedule);
        if (batch.mayBeSetLate()) {
            return start;
        }
        Instant over = over(settingDay(schedule));
        return over.isBefore(start) ? over : start;
    }

    private LocalDate workingDaysBefore(LocalDate last, String setting) {
        LocalDate day = last;
        int left = policies.number(setting, clock.today());
        while (left > 0) {
            day = day.minusDays(1);
            left -= calendar.isWorkingDay(day, WeekPattern.FIVE_DAYS) ? 1 : 0;
        }
        return day;
    }

    public Instant closing(Schedule schedule) {
        return over(schedule.nominationDeadline());
    }

    public Instant end(Schedule schedule) {
        return over(schedule.ends());
    }

    /** The whole last day counts. */
    private static Instant over(LocalDate lastDay) {
        return lastDay.plusDays(1).atStartOfDay(BusinessClock.CITY).toInstant();
    }

    public Instant selection(Schedule schedule) {
        return morning(schedule.selectionDate());
    }

    public Instant start(Schedule schedule) {
        return morning(schedule.starts());
    }

    /** Whether whoever is offered a seat today has a whole working day for his answer. */
    public boolean offerCanBeAnswered(Schedule schedule) {
        return calendar.plus(clock.today(), new WorkingDays(1), WeekPattern.FIVE_DAYS)
                .isBefore(schedule.starts());
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
