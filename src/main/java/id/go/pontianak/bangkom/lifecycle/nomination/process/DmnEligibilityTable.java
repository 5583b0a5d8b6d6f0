package id.go.pontianak.bangkom.lifecycle.nomination.process;

import id.go.pontianak.bangkom.lifecycle.nomination.Finding;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.EligibilityTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code nomination-eligibility.dmn}: every row that speaks. */
@Component
class DmnEligibilityTable implements EligibilityTable {

    private static final String DECISION = "nominationEligibility";

    private final DecisionService decisions;

    DmnEligibilityTable(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<Row> evaluate(Map<String, @Nullable Object> facts) {
        return decisions.evaluateDecisionTableByKey(DECISION, new HashMap<>(facts)).getResultList().stream()
                .map(row -> new Row(
                        String.valueOf(row.get("rule")),
                        Finding.Kind.valueOf(String.valueOf(row.get("kind"))),
                        String.valueOf(row.get("reason"))))
                .toList();
    }
}
