package id.go.pontianak.bangkom.lifecycle.ledger.process;

import id.go.pontianak.bangkom.lifecycle.ledger.domain.EvidenceRoute;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** {@code evidence-route.dmn}. */
@Component
class DmnEvidenceRoute implements EvidenceRoute {

    private static final String DECISION = "evidenceRoute";

    private final DecisionService decisions;

    DmnEvidenceRoute(@Lazy DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public boolean asksSuperior(Facts facts) {
        Map<String, Object> given = Map.of(
                "above",
                facts.above() ? "OFFICE" : "NONE",
                "issuer",
                facts.issuer() ? "KNOWN" : "OTHER",
                "hours",
                facts.hours(),
                "routineHours",
                facts.routineHours());
        String asks = decisions
                .evaluateDecisionTableByKey(DECISION, given)
                .getSingleResult()
                .getEntry("asks");
        return "SUPERIOR".equals(asks);
    }
}
