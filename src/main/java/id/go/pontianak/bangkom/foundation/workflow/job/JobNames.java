package id.go.pontianak.bangkom.foundation.workflow.job;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What a job is of: the number of its case, and its element by id and by the label in the model. */
@Component
class JobNames {

    private final ManagementService management;
    private final RuntimeService runtime;
    private final RepositoryService repository;

    JobNames(@Lazy ManagementService management, @Lazy RuntimeService runtime, @Lazy RepositoryService repository) {
        this.management = management;
        this.runtime = runtime;
        this.repository = repository;
    }

    CaseNumber numberOf(Job job) {
        String instance = job.getProcessInstanceId();
        return instance == null
                ? CaseNumber.NONE
                : new CaseNumber(runtime.createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .singleResult()
                        .getBusinessKey());
    }

    String elementOf(Job job) {
        return management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    String nameOf(Job job) {
        String element = elementOf(job);
        BpmnModelInstance model = repository.getBpmnModelInstance(job.getProcessDefinitionId());
        return model.getModelElementById(element) instanceof FlowElement labelled && labelled.getName() != null
                ? labelled.getName()
                : element;
    }
}
