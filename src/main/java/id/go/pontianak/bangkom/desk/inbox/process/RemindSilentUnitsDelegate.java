package id.go.pontianak.bangkom.desk.inbox.process;

import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.DailyReminder;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets the modules remind whoever owes an answer that is no task. */
@Component
class RemindSilentUnitsDelegate implements JavaDelegate {

    private final ObjectProvider<DailyReminder> reminders;
    private final BusinessClock clock;

    RemindSilentUnitsDelegate(ObjectProvider<DailyReminder> reminders, BusinessClock clock) {
        this.reminders = reminders;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.forEach(reminder -> reminder.remind(clock.today()));
    }
}
