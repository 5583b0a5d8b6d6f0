package id.go.pontianak.bangkom.lifecycle.needs.process;

import id.go.pontianak.bangkom.lifecycle.needs.unit.UnitClosing;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tutup penilaian: closes what is still open of the ratings. */
@Component
class CloseRatingsDelegate implements JavaDelegate {

    private final UnitClosing closing;

    CloseRatingsDelegate(UnitClosing closing) {
        this.closing = closing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closing.closeRatings(execution.getProcessBusinessKey());
    }
}
