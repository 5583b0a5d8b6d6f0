package id.go.pontianak.bangkom.lifecycle.eligibility.process;

import id.go.pontianak.bangkom.foundation.workflow.EngineCommands;
import id.go.pontianak.bangkom.lifecycle.eligibility.Finding;
import id.go.pontianak.bangkom.lifecycle.eligibility.domain.EligibilityTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code nomination-eligibility.dmn}: every row that speaks. */
@Component
class DmnEligibilityTable implements EligibilityTable {

    private static final String DECISION = "nominationEligibility";

    private final DecisionService decisions;
    private final RepositoryService repository;
    private final EngineCommands engine;

    DmnEligibilityTable(DecisionService decisions, RepositoryService repository, EngineCommands engine) {
        this.decisions = decisions;
        this.repository = repository;
        this.engine = engine;
    }

    @Override
    public String version() {
        return latest().getVersionTag();
    }

    @Override
    public <K> Map<K, List<Row>> evaluate(Map<K, Map<String, @Nullable Object>> facts) {
        return facts.isEmpty()
                ? Map.of()
                : engine.asOne(() -> {
                    String table = latest().getId();
                    Map<K, List<Row>> rows = new HashMap<>();
                    facts.forEach((one, known) -> rows.put(one, rows(table, known)));
                    return rows;
                });
    }

    private DecisionDefinition latest() {
        return repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(DECISION)
                .latestVersion()
                .singleResult();
    }

    private List<Row> rows(String table, Map<String, @Nullable Object> facts) {
        return decisions.evaluateDecisionTableById(table, new HashMap<>(facts)).getResultList().stream()
                .map(row -> new Row(
                        String.valueOf(row.get("rule")),
                        Finding.Kind.valueOf(String.valueOf(row.get("kind"))),
                        String.valueOf(row.get("reason"))))
                .toList();
    }
}
