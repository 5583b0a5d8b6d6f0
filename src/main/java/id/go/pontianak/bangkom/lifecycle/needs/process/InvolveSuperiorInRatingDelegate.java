package id.go.pontianak.bangkom.lifecycle.needs.process;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.lifecycle.needs.TeamRatings;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Libatkan pejabat di atasnya: the office above may confirm as well. */
@Component
class InvolveSuperiorInRatingDelegate implements JavaDelegate {

    private final TeamNeedsProcess process;
    private final TeamRatings ratings;

    InvolveSuperiorInRatingDelegate(TeamNeedsProcess process, TeamRatings ratings) {
        this.process = process;
        this.ratings = ratings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        process.escalate(new CaseNumber(number));
        ratings.superiorInvolved(number);
    }
}
