package id.go.pontianak.bangkom.lifecycle.evaluation.process;

import id.go.pontianak.bangkom.lifecycle.evaluation.Redesigns;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Catat perubahan metode: the new version of the programme ends its redesign. */
@Component
class CloseRedesignDelegate implements JavaDelegate {

    private final Redesigns redesigns;

    CloseRedesignDelegate(Redesigns redesigns) {
        this.redesigns = redesigns;
    }

    @Override
    public void execute(DelegateExecution execution) {
        redesigns.close(execution.getProcessBusinessKey());
    }
}
