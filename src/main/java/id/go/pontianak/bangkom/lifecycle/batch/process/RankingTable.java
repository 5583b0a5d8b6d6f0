package id.go.pontianak.bangkom.lifecycle.batch.process;

import id.go.pontianak.bangkom.lifecycle.batch.Candidacies.Candidacy;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.Ranking;
import id.go.pontianak.bangkom.lifecycle.ledger.LearningTargets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the decision table {@code nomination-ranking}, feeding it the dated setting it compares with. */
@Component
class RankingTable implements Ranking {

    private static final String DECISION = "nominationRanking";

    private final DecisionService decisions;
    private final RepositoryService repository;
    private final LearningTargets targets;

    RankingTable(@Lazy DecisionService decisions, @Lazy RepositoryService repository, LearningTargets targets) {
        this.decisions = decisions;
        this.repository = repository;
        this.targets = targets;
    }

    @Override
    public Score score(Candidacy candidacy, LocalDate day) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("needPriority", candidacy.needPriority());
        facts.put("shortfallPercent", shortfall(candidacy, targets.yearlyTarget(day)));
        facts.put("performance", candidacy.performance());
        facts.put("monthsSinceTraining", months(candidacy.lastTraining(), day));
        facts.put("grade", candidacy.grade());
        DecisionDefinition table = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(DECISION)
                .latestVersion()
                .singleResult();
        List<Reason> reasons = decisions.evaluateDecisionTableById(table.getId(), facts).getResultList().stream()
                .map(row ->
                        new Reason(String.valueOf(row.get("reason")), points(row.get("points")), table.getVersionTag()))
                .toList();
        return new Score(reasons);
    }

    private static int points(@Nullable Object points) {
        return ((Number) Objects.requireNonNull(points)).intValue();
    }

    /** What is missing to the target, in percent of it; more than nothing is at least one percent. */
    private static int shortfall(Candidacy candidacy, int target) {
        int missing = Math.max(0, target - candidacy.hoursThisYear().value());
        return (100 * missing + target - 1) / target;
    }

    private static @Nullable Integer months(@Nullable LocalDate lastTraining, LocalDate day) {
        return lastTraining == null ? null : (int) ChronoUnit.MONTHS.between(lastTraining, day);
    }
}
