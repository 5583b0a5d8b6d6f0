package id.go.pontianak.bangkom.foundation.workflow.engine;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.workflow.job.JobGaveUp;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells of each job that gives up, in the transaction that notes it. */
@Component
class FailedJobHandler extends DefaultIncidentHandler {

    private final ApplicationEventPublisher events;

    FailedJobHandler(ApplicationEventPublisher events) {
        super(Incident.FAILED_JOB_HANDLER_TYPE);
        this.events = events;
    }

    @Override
    public Incident handleIncident(IncidentContext context, String message) {
        Incident incident = super.handleIncident(context, message);
        ProcessDefinitionEntity model = Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(context.getProcessDefinitionId());
        events.publishEvent(new JobGaveUp(
                incident.getId(), model.getKey(), numberOf(context), labelOf(model, context.getActivityId())));
        return incident;
    }

    private static CaseNumber numberOf(IncidentContext context) {
        ExecutionEntity execution = context.getExecutionId() == null
                ? null
                : Context.getCommandContext().getExecutionManager().findExecutionById(context.getExecutionId());
        return execution == null ? CaseNumber.NONE : EngineEvents.numberOf(execution);
    }

    private static String labelOf(ProcessDefinitionEntity model, String element) {
        ActivityImpl activity = model.findActivity(element);
        Object label = activity == null ? null : activity.getProperty("name");
        return label == null ? element : label.toString();
    }
}
