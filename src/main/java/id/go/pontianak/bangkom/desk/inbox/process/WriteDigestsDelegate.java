package id.go.pontianak.bangkom.desk.inbox.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes today's digests, one a person. */
@Component
class WriteDigestsDelegate implements JavaDelegate {

    private final ReminderRound round;

    WriteDigestsDelegate(ReminderRound round) {
        this.round = round;
    }

    @Override
    public void execute(DelegateExecution execution) {
        round.writeDigests();
    }
}
