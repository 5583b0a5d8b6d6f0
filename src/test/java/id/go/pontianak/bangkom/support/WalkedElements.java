package id.go.pontianak.bangkom.support;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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

/** Notes every node entered and every flow taken in any context of the test run, for the gate at its end. */
@Component
public class WalkedElements extends AbstractProcessEnginePlugin {

    /** Shared by all contexts of the run: that is its purpose. */
    private static final Set<String> WALKED = ConcurrentHashMap.newKeySet();

    public static boolean walked(String process, String element) {
        return WALKED.contains(process + '/' + element);
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
            WALKED.add(process + '/' + element);
        }
    }
}
