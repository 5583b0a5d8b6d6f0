package id.go.pontianak.bangkom.lifecycle.nomination.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** A decision table by itself, without the rest of the engine. */
final class DecisionTables {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final DmnDecision decision;

    DecisionTables(String key, String file) {
        try (InputStream model = Files.newInputStream(Path.of("processes", file))) {
            this.decision = ENGINE.parseDecision(key, model);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    List<Map<String, Object>> evaluate(Map<String, Object> facts) {
        return ENGINE.evaluateDecisionTable(decision, new HashMap<>(facts)).getResultList();
    }
}
