package id.go.pontianak.bangkom.lifecycle.batch.process;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Function;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.lifecycle.batch.call.CallUps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Whether enough take part, and which office decides where they do not. */
@Component
class CountParticipantsDelegate implements JavaDelegate {

    private final CallUps callUps;
    private final Directory directory;

    CountParticipantsDelegate(CallUps callUps, Directory directory) {
        this.callUps = callUps;
        this.directory = directory;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TrainingBatchProcess.ENOUGH_PARTICIPANTS.set(execution, callUps.count(execution.getProcessBusinessKey()));
        TrainingBatchProcess.HOLDING_AUTHORITY.set(
                execution,
                Addressee.office(directory.officeOf(Function.KABID_PENGEMBANGAN))
                        .toString());
    }
}
