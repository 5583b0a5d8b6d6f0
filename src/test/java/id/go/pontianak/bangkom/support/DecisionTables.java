package id.go.pontianak.bangkom.support;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;

/** A decision table by itself, without the rest of the engine. */
public final class DecisionTables {

    private final DmnEngine engine;
    private final DmnDecision decision;
    private final Set<String> spoken = new TreeSet<>();

    public DecisionTables(String key, Path file) {
        DefaultDmnEngineConfiguration configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration
                .getCustomPostDecisionTableEvaluationListeners()
                .add(event -> event.getMatchingRules().forEach(rule -> spoken.add(rule.getId())));
        this.engine = configuration.buildEngine();
        try (InputStream model = Files.newInputStream(file)) {
            this.decision = engine.parseDecision(key, model);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    public List<Map<String, Object>> evaluate(Map<String, Object> facts) {
        return engine.evaluateDecisionTable(decision, new HashMap<>(facts)).getResultList();
    }

    /** Rows that no example has reached. */
    public Set<String> silentRows() {
        Set<String> silent = ((DmnDecisionTableImpl) decision.getDecisionLogic())
                .getRules().stream()
                        .map(DmnDecisionTableRuleImpl::getId)
                        .collect(Collectors.toCollection(TreeSet::new));
        silent.removeAll(spoken);
        return silent;
    }
}
