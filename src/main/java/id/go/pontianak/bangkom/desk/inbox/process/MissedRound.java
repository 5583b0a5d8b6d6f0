package id.go.pontianak.bangkom.desk.inbox.process;

import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.WeekPattern;
import id.go.pontianak.bangkom.foundation.time.WorkingCalendar;
import id.go.pontianak.bangkom.foundation.workflow.deadline.Deadlines;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Starts today's round when the application comes up after the hour and no timer will: a new version of the model takes the old timer,
 * and whatever it was late with, away.
 */
@Component
@ConditionalOnProperty(name = "bangkom.scheduling.enabled", matchIfMissing = true)
class MissedRound {

    private final ReminderRoundProcess process;
    private final ManagementService management;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;

    MissedRound(
            ReminderRoundProcess process,
            @Lazy ManagementService management,
            WorkingCalendar calendar,
            BusinessClock clock) {
        this.process = process;
        this.management = management;
        this.calendar = calendar;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void catchUp() {
        LocalDate today = clock.today();
        boolean passed = !clock.instant()
                .isBefore(today.atTime(Deadlines.MORNING)
                        .atZone(BusinessClock.CITY)
                        .toInstant());
        if (passed && calendar.isWorkingDay(today, WeekPattern.SIX_DAYS) && !timerLate() && !process.ranOn(today)) {
            process.missed(today);
        }
    }

    /** Then the engine runs it in a moment by itself. */
    private boolean timerLate() {
        return management
                        .createJobQuery()
                        .processDefinitionKey(ReminderRoundProcess.KEY)
                        .timers()
                        .duedateLowerThan(Date.from(clock.instant()))
                        .count()
                > 0;
    }
}
