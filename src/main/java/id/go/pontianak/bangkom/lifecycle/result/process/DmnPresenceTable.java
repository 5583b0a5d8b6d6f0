package id.go.pontianak.bangkom.lifecycle.result.process;

import id.go.pontianak.bangkom.lifecycle.catalogue.Mode;
import id.go.pontianak.bangkom.lifecycle.result.domain.PresenceTable;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** {@code presence-threshold.dmn}. */
@Component
class DmnPresenceTable implements PresenceTable {

    private static final String DECISION = "presenceThreshold";

    private final DecisionService decisions;

    DmnPresenceTable(@Lazy DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public int percent(Mode mode, int setting) {
        Number percent = decisions
                .evaluateDecisionTableByKey(DECISION, Map.of("mode", mode.name(), "attendancePercent", setting))
                .getSingleResult()
                .getEntry("percent");
        return percent.intValue();
    }
}
