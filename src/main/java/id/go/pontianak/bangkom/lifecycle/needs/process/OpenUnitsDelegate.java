package id.go.pontianak.bangkom.lifecycle.needs.process;

import id.go.pontianak.bangkom.lifecycle.needs.Campaigns;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Mulai di setiap perangkat daerah: opens the run in which each gets its case. */
@Component
class OpenUnitsDelegate implements JavaDelegate {

    private final Campaigns campaigns;

    OpenUnitsDelegate(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public void execute(DelegateExecution execution) {
        campaigns.openUnits(execution.getProcessBusinessKey());
    }
}
