package id.go.pontianak.bangkom.lifecycle.needs.process;

import id.go.pontianak.bangkom.lifecycle.needs.domain.NeedPriority;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** {@code need-priority.dmn}: of the rows that speak the first counts. */
@Component
class DmnNeedPriority implements NeedPriority {

    private static final String DECISION = "needPriority";

    private final DecisionService decisions;

    DmnNeedPriority(@Lazy DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public Verdict of(Facts facts, Limits limits) {
        Map<String, Object> given = Map.ofEntries(
                Map.entry("mandatory", facts.mandatory()),
                Map.entry("strategicWeight", facts.strategicWeight()),
                Map.entry("coreService", facts.coreService()),
                Map.entry("gapPercent", facts.gapPercent()),
                Map.entry("peoplePercent", facts.peoplePercent()),
                Map.entry("performancePercent", facts.performancePercent()),
                Map.entry("coreGap", limits.coreGap()),
                Map.entry("peopleLimit", limits.people()),
                Map.entry("performanceLimit", limits.performance()),
                Map.entry("performanceGap", limits.performanceGap()));
        DmnDecisionRuleResult first =
                decisions.evaluateDecisionTableByKey(DECISION, given).getFirstResult();
        Number priority = first.getEntry("priority");
        return new Verdict(priority.intValue(), first.getEntry("row"));
    }
}
