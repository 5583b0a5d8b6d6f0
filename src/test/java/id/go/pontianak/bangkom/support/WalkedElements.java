package id.go.pontianak.bangkom.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Notes every node entered and every flow taken in any context and any JVM of the test run, for the gate at its end: a line each, in a file
 * of this JVM in the folder of this run.
 */
@Component
public class WalkedElements extends AbstractProcessEnginePlugin {

    private static final Path FOLDER = Path.of(System.getProperty("bangkom.walked", "target/walked/alone"));

    /** Shared by all contexts of this JVM: that is its purpose. */
    private static final Set<String> WALKED = ConcurrentHashMap.newKeySet();

    /** What the whole run has walked so far, as "process/element". */
    public static Set<String> walked() throws IOException {
        Set<String> walked = new HashSet<>(WALKED);
        if (Files.isDirectory(FOLDER)) {
            try (Stream<Path> files = Files.list(FOLDER)) {
                for (Path file : files.toList()) {
                    walked.addAll(Files.readAllLines(file));
                }
            }
        }
        return walked;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.getCustomPostBPMNParseListeners().add(new Listener());
    }

    private static final class Listener extends AbstractBpmnParseListener {

        @Override
        public void parseProcess(Element element, ProcessDefinitionEntity process) {
            listenTo(process.getKey(), process.getActivities());
        }

        @Override
        public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
            String process = scope.getProcessDefinition() instanceof ProcessDefinitionEntity definition
                    ? definition.getKey()
                    : "";
            transition.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener)
                    execution -> note(process, element.attribute("id")));
        }

        private static void listenTo(String process, List<ActivityImpl> activities) {
            for (ActivityImpl activity : activities) {
                activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener)
                        execution -> note(process, activity.getId()));
                listenTo(process, activity.getActivities());
            }
        }

        private static void note(String process, String element) {
            String walked = process + '/' + element;
            if (WALKED.add(walked)) {
                keep(walked);
            }
        }

        private static synchronized void keep(String walked) {
            try {
                Files.createDirectories(FOLDER);
                Files.writeString(
                        FOLDER.resolve(ProcessHandle.current().pid() + ".txt"),
                        walked + System.lineSeparator(),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
