package id.go.pontianak.bangkom.lifecycle.needs.process;

import id.go.pontianak.bangkom.lifecycle.needs.unit.UnitOpening;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Buka penilaian: rows and questions for everybody, cases for the offices that rate. */
@Component
class OpenRatingsDelegate implements JavaDelegate {

    private final UnitOpening opening;

    OpenRatingsDelegate(UnitOpening opening) {
        this.opening = opening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        opening.openRatings(execution.getProcessBusinessKey());
    }
}
