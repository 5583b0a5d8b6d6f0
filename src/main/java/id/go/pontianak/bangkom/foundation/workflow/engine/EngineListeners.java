package id.go.pontianak.bangkom.foundation.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Listens to every element of every model, after the model's own listeners, so that no model has to remember to tell. */
@Component
class EngineListeners extends AbstractBpmnParseListener {

    private static final String BODY = "#multiInstanceBody";

    private final EngineEvents events;
    private final TaskEvents taskEvents;

    EngineListeners(EngineEvents events, TaskEvents taskEvents) {
        this.events = events;
        this.taskEvents = taskEvents;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        process.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) events::started);
        process.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) events::ended);
        listenTo(process.getActivities());
    }

    private void listenTo(List<ActivityImpl> activities) {
        for (ActivityImpl activity : activities) {
            if (!activity.getId().endsWith(BODY)) {
                listenTo(activity);
            }
            listenTo(activity.getActivities());
        }
    }

    private void listenTo(ActivityImpl activity) {
        Object kind = activity.getProperty("type");
        Object label = activity.getProperty("name");
        String type = kind == null ? "" : kind.toString();
        String name = label == null ? "" : label.toString();
        activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener)
                execution -> events.stepped(execution, activity.getId(), type, name, true));
        if (type.endsWith("EndEvent") && !endsPartOnly(activity)) {
            activity.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener)
                    execution -> events.reached(execution, activity.getId()));
        }
        activity.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener)
                execution -> events.stepped(execution, activity.getId(), type, name, false));
        if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior task) {
            listenTo(task.getTaskDefinition());
        }
    }

    /** Behind a subprocess the case goes on; behind one that an event began it may be over. */
    private static boolean endsPartOnly(ActivityImpl end) {
        return end.getFlowScope() instanceof ActivityImpl part && !part.isTriggeredByEvent();
    }

    private void listenTo(TaskDefinition task) {
        task.addTaskListener(TaskListener.EVENTNAME_CREATE, taskEvents::opened);
        task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, taskEvents::closed);
        task.addTaskListener(TaskListener.EVENTNAME_DELETE, taskEvents::closed);
    }
}
