package id.go.pontianak.bangkom.foundation.notification.domain;

import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.WeekPattern;
import id.go.pontianak.bangkom.foundation.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** When a reminder may reach people: working days, from morning to afternoon. */
@Component
public class ReminderHours {

    private final WorkingCalendar calendar;
    private final Policies policies;

    ReminderHours(WorkingCalendar calendar, Policies policies) {
        this.calendar = calendar;
        this.policies = policies;
    }

    public boolean open(Instant now, WeekPattern pattern) {
        LocalDate day = now.atZone(BusinessClock.CITY).toLocalDate();
        LocalTime time = now.atZone(BusinessClock.CITY).toLocalTime();
        return calendar.isWorkingDay(day, pattern)
                && !time.isBefore(timeOf("notification.reminderFrom", day))
                && time.isBefore(timeOf("notification.reminderUntil", day));
    }

    /** The next time the hours begin, strictly after {@code now}. */
    public Instant nextOpening(Instant now, WeekPattern pattern) {
        LocalDate day = now.atZone(BusinessClock.CITY).toLocalDate();
        while (!calendar.isWorkingDay(day, pattern) || !opening(day).isAfter(now)) {
            day = day.plusDays(1);
        }
        return opening(day);
    }

    private Instant opening(LocalDate day) {
        return day.atTime(timeOf("notification.reminderFrom", day))
                .atZone(BusinessClock.CITY)
                .toInstant();
    }

    /** Settings are whole numbers: 730 is half past seven. */
    private LocalTime timeOf(String key, LocalDate day) {
        int number = policies.number(key, day);
        return LocalTime.of(number / 100, number % 100);
    }
}
