package id.go.pontianak.bangkom.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** Begins cases on a model as it was once shipped: they go on under today's Java, on the model with which they began. */
@Component
public class ReleasedModels {

    private static final Path RELEASED = Path.of("src/test/resources/released");

    private final RepositoryService repository;

    ReleasedModels(RepositoryService repository) {
        this.repository = repository;
    }

    /** Cases begun from now on run on the model of that release, until {@link #today}. */
    public void of(String release, String process) {
        deploy(RELEASED.resolve(release).resolve("processes"), process);
    }

    public void today(String process) {
        deploy(Path.of("processes"), process);
    }

    /** The places where a case may wait, in that release: tasks, messages and dates, or the first of several. */
    public static Set<String> waitStates(String release, String process) {
        Path model = RELEASED.resolve(release).resolve("processes/" + process + ".bpmn");
        BpmnModelInstance bpmn = Bpmn.readModelFromFile(model.toFile());
        return Stream.of(UserTask.class, ReceiveTask.class, EventBasedGateway.class, IntermediateCatchEvent.class)
                .flatMap(type -> bpmn.getModelElementsByType(type).stream())
                .filter(node ->
                        node.getIncoming().stream().noneMatch(flow -> flow.getSource() instanceof EventBasedGateway))
                .map(FlowNode::getId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void deploy(Path folder, String process) {
        try {
            deploy(process, Files.readString(folder.resolve(process + ".bpmn")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Cases begun from now on run on this model. */
    public void deploy(String process, String model) {
        repository
                .createDeployment()
                .name("released " + process)
                .addString(process + ".bpmn", model)
                .deploy();
    }

    /** Whether it is the newest of its process. */
    public boolean isToday(String definition) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(
                        repository.getProcessDefinition(definition).getKey())
                .latestVersion()
                .singleResult()
                .getId()
                .equals(definition);
    }

    /** The version tag of the model on which this case runs. */
    public String tagOf(String definition) {
        return repository.getProcessDefinition(definition).getVersionTag();
    }
}
