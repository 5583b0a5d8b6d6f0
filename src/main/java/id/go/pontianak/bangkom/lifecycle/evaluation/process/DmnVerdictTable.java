package id.go.pontianak.bangkom.lifecycle.evaluation.process;

import id.go.pontianak.bangkom.lifecycle.evaluation.domain.VerdictTable;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** {@code programme-verdict.dmn} in its latest version. */
@Component
class DmnVerdictTable implements VerdictTable {

    private static final String DECISION = "programmeVerdict";

    private final DecisionService decisions;
    private final RepositoryService repository;

    DmnVerdictTable(@Lazy DecisionService decisions, @Lazy RepositoryService repository) {
        this.decisions = decisions;
        this.repository = repository;
    }

    @Override
    public Row ask(Map<String, @Nullable Object> facts) {
        DecisionDefinition latest = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(DECISION)
                .latestVersion()
                .singleResult();
        DmnDecisionRuleResult row = decisions
                .evaluateDecisionTableById(latest.getId(), new HashMap<>(facts))
                .getSingleResult();
        return new Row(row.getEntry("row"), row.getEntry("outcome"), latest.getVersionTag());
    }
}
