package id.go.pontianak.bangkom.foundation.workflow.versions;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstructionBuilder;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * How cases come from one model to another: what has the same id in the same place goes on there, and the pairs say the rest. Messages are
 * awaited by the name of the new model; timers keep the date they have, as their expressions would count anew from today.
 */
@Component
class MigrationPlans {

    private final RuntimeService runtime;
    private final Models models;
    private final ElementPairs pairs;
    private final Map<String, MigrationPlan> made = new ConcurrentHashMap<>();

    MigrationPlans(@Lazy RuntimeService runtime, Models models, ElementPairs pairs) {
        this.runtime = runtime;
        this.models = models;
        this.pairs = pairs;
    }

    MigrationPlan of(ProcessDefinition from, ProcessDefinition to) {
        return made.computeIfAbsent(from.getId() + ' ' + to.getId(), key -> make(from, to));
    }

    private MigrationPlan make(ProcessDefinition from, ProcessDefinition to) {
        Set<String> messages = models.messageEvents(to);
        MigrationPlanBuilder plan = runtime.createMigrationPlan(from.getId(), to.getId());
        for (Map.Entry<String, String> pair : elements(from, to).entrySet()) {
            MigrationInstructionBuilder instruction = plan.mapActivities(pair.getKey(), pair.getValue());
            if (messages.contains(pair.getValue())) {
                instruction.updateEventTrigger();
            }
        }
        return plan.build();
    }

    private Map<String, String> elements(ProcessDefinition from, ProcessDefinition to) {
        Map<String, String> elements = new TreeMap<>();
        runtime.createMigrationPlan(from.getId(), to.getId())
                .mapEqualActivities()
                .build()
                .getInstructions()
                .forEach(equal -> elements.put(equal.getSourceActivityId(), equal.getTargetActivityId()));
        pairs.of(to.getKey()).forEach((old, now) -> {
            if (models.has(from, old) && models.has(to, now)) {
                elements.put(old, now);
            }
        });
        return elements;
    }
}
