package id.go.pontianak.bangkom.lifecycle.nomination.process;

import id.go.pontianak.bangkom.lifecycle.nomination.Purpose;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.RouteOffice;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.RouteTable;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** {@code approval-route.dmn}: its first row that fits, after the rows that were done. */
@Component
class DmnRouteTable implements RouteTable {

    private static final String DECISION = "approvalRoute";

    private record Question(int no, Facts facts) {}

    private final DecisionService decisions;

    /** A few hundred questions at most, and the table changes with a new start only. */
    private final Map<Question, Optional<Row>> answers = new ConcurrentHashMap<>();

    DmnRouteTable(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public Optional<Row> after(int no, Facts facts) {
        return answers.computeIfAbsent(new Question(no, facts), question -> ask(no, facts));
    }

    private Optional<Row> ask(int no, Facts facts) {
        DmnDecisionRuleResult row = decisions
                .evaluateDecisionTableByKey(
                        DECISION,
                        Map.of(
                                "routeNo", no,
                                "tier", facts.tier().name(),
                                "location", facts.location().name(),
                                "programmeKind", facts.kind().name(),
                                "initiator", facts.initiator().name()))
                .getSingleResult();
        int next = row.<Integer>getEntry("nextRouteNo");
        return next == 0
                ? Optional.empty()
                : Optional.of(new Row(
                        next, Purpose.valueOf(row.getEntry("purpose")), RouteOffice.valueOf(row.getEntry("asks"))));
    }
}
