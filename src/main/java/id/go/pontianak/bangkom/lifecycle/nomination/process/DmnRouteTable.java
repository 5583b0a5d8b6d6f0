package id.go.pontianak.bangkom.lifecycle.nomination.process;

import id.go.pontianak.bangkom.foundation.approval.Purpose;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.route.RouteOffice;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.route.RouteTable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** {@code approval-route.dmn}: all of its rows that fit, in their order. */
@Component
class DmnRouteTable implements RouteTable {

    private static final String DECISION = "approvalRoute";

    private final DecisionService decisions;
    private final RepositoryService repository;

    /** A few hundred questions at most, and the table changes with a new start only. */
    private final Map<Facts, List<Row>> answers = new ConcurrentHashMap<>();

    DmnRouteTable(DecisionService decisions, RepositoryService repository) {
        this.decisions = decisions;
        this.repository = repository;
    }

    @Override
    public List<Row> steps(Facts facts) {
        return answers.computeIfAbsent(facts, this::ask);
    }

    private List<Row> ask(Facts facts) {
        String version = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(DECISION)
                .latestVersion()
                .singleResult()
                .getVersionTag();
        return decisions
                .evaluateDecisionTableByKey(
                        DECISION,
                        Map.of(
                                "tier", facts.tier().name(),
                                "location", facts.location().name(),
                                "programmeKind", facts.kind().name(),
                                "initiator", facts.initiator().name()))
                .getResultList()
                .stream()
                .map(row -> row(row, version))
                .toList();
    }

    private static Row row(Map<String, Object> row, String version) {
        return new Row(
                (Integer) cell(row, "no"),
                Purpose.valueOf((String) cell(row, "purpose")),
                RouteOffice.valueOf((String) cell(row, "asks")),
                row.get("row") + "@" + version);
    }

    /** Each row of the table fills these cells; one that does not is a fault of the table. */
    private static Object cell(Map<String, Object> row, String output) {
        return Objects.requireNonNull(row.get(output), output);
    }
}
