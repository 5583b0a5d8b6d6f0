package id.go.pontianak.bangkom.foundation.workflow.versions;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The deployed models: which is today's, and which are older. */
@Component
class Models {

    private final RepositoryService repository;

    Models(@Lazy RepositoryService repository) {
        this.repository = repository;
    }

    /** Empty where the engine does not have it any more. */
    Optional<ProcessDefinition> find(String definition) {
        return Optional.ofNullable(repository
                .createProcessDefinitionQuery()
                .processDefinitionId(definition)
                .singleResult());
    }

    ProcessDefinition latest(String process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
    }

    /** Those models of the process from which cases go on to a later one, and those that are gone. */
    Set<String> outdated(String process, Collection<String> definitions) {
        ProcessDefinition latest = latest(process);
        return definitions.stream()
                .filter(one -> find(one).map(from -> movesForward(from, latest)).orElse(true))
                .collect(Collectors.toSet());
    }

    /** Never back: an older release that starts beside a newer one deploys its model anew, and takes no case with it. */
    static boolean movesForward(ProcessDefinition from, ProcessDefinition to) {
        return from.getVersion() < to.getVersion() && tag(from).compareTo(tag(to)) <= 0;
    }

    static VersionTag tag(ProcessDefinition definition) {
        return VersionTag.of(definition.getVersionTag());
    }

    boolean has(ProcessDefinition definition, String element) {
        return bpmn(definition.getId()).getModelElementById(element) instanceof FlowElement;
    }

    /** What officials read at the element. */
    String label(String definition, String element) {
        return bpmn(definition).getModelElementById(element) instanceof FlowElement labelled
                        && labelled.getName() != null
                ? labelled.getName()
                : element;
    }

    /** Events that wait for a message, by id. */
    Set<String> messageEvents(ProcessDefinition definition) {
        return bpmn(definition.getId()).getModelElementsByType(MessageEventDefinition.class).stream()
                .flatMap(event -> event.getParentElement() instanceof CatchEvent waiting
                        ? Stream.of(waiting.getId())
                        : Stream.empty())
                .collect(Collectors.toSet());
    }

    private BpmnModelInstance bpmn(String definition) {
        return repository.getBpmnModelInstance(definition);
    }
}
