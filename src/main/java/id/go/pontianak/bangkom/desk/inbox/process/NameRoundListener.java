package id.go.pontianak.bangkom.desk.inbox.process;

import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** A round that a timer starts has no name yet: it gets its date. */
@Component
class NameRoundListener implements ExecutionListener {

    private final ReminderRoundProcess process;
    private final BusinessClock clock;

    NameRoundListener(ReminderRoundProcess process, BusinessClock clock) {
        this.process = process;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (execution.getProcessBusinessKey() == null) {
            execution.setProcessBusinessKey(process.nameOf(clock.today()));
        }
    }
}
