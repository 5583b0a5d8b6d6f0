package id.go.pontianak.bangkom.desk.inbox.process;

import static id.go.pontianak.bangkom.desk.inbox.process.ReminderRoundProcess.WORKING_DAY;

import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.WeekPattern;
import id.go.pontianak.bangkom.foundation.time.WorkingCalendar;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Whether anybody works today; units with a week of six days do on Saturdays. */
@Component
class CheckWorkingDayDelegate implements JavaDelegate {

    private final WorkingCalendar calendar;
    private final BusinessClock clock;

    CheckWorkingDayDelegate(WorkingCalendar calendar, BusinessClock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        WORKING_DAY.set(execution, calendar.isWorkingDay(clock.today(), WeekPattern.SIX_DAYS));
    }
}
