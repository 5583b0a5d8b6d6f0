package id.go.pontianak.bangkom.foundation.workflow.deadline;

import id.go.pontianak.bangkom.foundation.workflow.CaseTypes;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Which timers wait for a day that somebody chose: those whose model asks the module for a date that is not counted. */
@Component
class FixedTimers {

    private static final Pattern ASKED = Pattern.compile("deadlines\\.of\\(\\s*execution\\s*,\\s*'(\\w+)'\\s*\\)");

    private final RepositoryService repository;
    private final CaseTypes types;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    FixedTimers(@Lazy RepositoryService repository, CaseTypes types) {
        this.repository = repository;
        this.types = types;
    }

    boolean contain(DeadlineRows.Row row) {
        return known.computeIfAbsent(
                row.definition() + ' ' + row.element(), key -> fixed(row.process(), row.definition(), row.element()));
    }

    private boolean fixed(String process, String definition, String element) {
        if (!(repository.getBpmnModelInstance(definition).getModelElementById(element) instanceof CatchEvent event)) {
            return true;
        }
        return event.getEventDefinitions().stream()
                .filter(TimerEventDefinition.class::isInstance)
                .map(TimerEventDefinition.class::cast)
                .anyMatch(timer -> timer.getTimeDate() == null
                        || asked(timer.getTimeDate().getTextContent())
                                .filter(name -> !counted(process, name))
                                .isPresent());
    }

    private static Optional<String> asked(String expression) {
        Matcher asked = ASKED.matcher(expression);
        return asked.find() ? Optional.of(asked.group(1)) : Optional.empty();
    }

    private boolean counted(String process, String name) {
        return types.find(process).filter(type -> type.counted(name)).isPresent();
    }
}
