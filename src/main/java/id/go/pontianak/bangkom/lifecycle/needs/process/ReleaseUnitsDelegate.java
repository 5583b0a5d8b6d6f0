package id.go.pontianak.bangkom.lifecycle.needs.process;

import id.go.pontianak.bangkom.lifecycle.needs.campaign.CampaignDecisions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Kunci di setiap perangkat daerah: opens the run in which each case ends. */
@Component
class ReleaseUnitsDelegate implements JavaDelegate {

    private final CampaignDecisions decisions;

    ReleaseUnitsDelegate(CampaignDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        decisions.releaseUnits(execution.getProcessBusinessKey());
    }
}
