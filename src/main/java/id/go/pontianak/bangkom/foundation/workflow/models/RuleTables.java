package id.go.pontianak.bangkom.foundation.workflow.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The decision tables in force: the latest version of each, by title. Deployed models do not change, so each is read once. */
@Service
@Transactional(readOnly = true)
public class RuleTables {

    private final RepositoryService repository;
    private final Map<String, RuleTable> known = new ConcurrentHashMap<>();

    RuleTables(@Lazy RepositoryService repository) {
        this.repository = repository;
    }

    public List<RuleTable> list() {
        return repository.createDecisionDefinitionQuery().latestVersion().list().stream()
                .flatMap(definition -> table(definition).stream())
                .sorted(Comparator.comparing(RuleTable::title))
                .toList();
    }

    public Optional<RuleTable> find(String key) {
        return Optional.ofNullable(repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(key)
                        .latestVersion()
                        .singleResult())
                .flatMap(this::table);
    }

    /** Nothing for a decision that is no table. */
    private Optional<RuleTable> table(DecisionDefinition definition) {
        RuleTable table = known.get(definition.getId());
        if (table != null) {
            return Optional.of(table);
        }
        Decision decision = repository.getDmnModelInstance(definition.getId()).getModelElementById(definition.getKey());
        if (!(decision.getExpression() instanceof DecisionTable rows)) {
            return Optional.empty();
        }
        table = new RuleTable(
                definition.getKey(),
                definition.getName(),
                rows.getHitPolicy().name(),
                Objects.requireNonNullElse(definition.getVersionTag(), ""),
                since(definition),
                rows.getInputs().stream()
                        .map(input -> new RuleTable.Column(
                                text(input.getInputExpression().getText()), label(input)))
                        .toList(),
                rows.getOutputs().stream()
                        .map(output -> new RuleTable.Column(output.getName(), label(output)))
                        .toList(),
                rows.getRules().stream().map(RuleTables::rule).toList());
        known.put(definition.getId(), table);
        return Optional.of(table);
    }

    private static RuleTable.Rule rule(Rule row) {
        return new RuleTable.Rule(
                row.getId(),
                row.getDescription() == null ? "" : row.getDescription().getTextContent(),
                row.getInputEntries().stream()
                        .map(entry -> text(entry.getText()))
                        .toList(),
                row.getOutputEntries().stream()
                        .map(entry -> text(entry.getText()))
                        .toList());
    }

    private static String label(DmnElement column) {
        return Objects.requireNonNullElse(column.getLabel(), "");
    }

    private static String text(@Nullable Text cell) {
        return cell == null ? "" : cell.getTextContent().strip();
    }

    private Instant since(DecisionDefinition latest) {
        byte[] text = read(latest);
        String deployment = latest.getDeploymentId();
        for (DecisionDefinition earlier : repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(latest.getKey())
                .orderByDecisionDefinitionVersion()
                .desc()
                .list()) {
            if (!Arrays.equals(text, read(earlier))) {
                break;
            }
            deployment = earlier.getDeploymentId();
        }
        return repository
                .createDeploymentQuery()
                .deploymentId(deployment)
                .singleResult()
                .getDeploymentTime()
                .toInstant();
    }

    private byte[] read(DecisionDefinition definition) {
        try (InputStream model = repository.getDecisionModel(definition.getId())) {
            return model.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
