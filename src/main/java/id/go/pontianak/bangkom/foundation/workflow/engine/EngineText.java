package id.go.pontianak.bangkom.foundation.workflow.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Names a place in the engine for the reader of an error. */
public final class EngineText {

    private EngineText() {}

    public static String of(VariableScope scope) {
        if (scope instanceof DelegateExecution execution) {
            return execution.getProcessDefinitionId() + " / " + execution.getCurrentActivityId() + " / case "
                    + execution.getProcessBusinessKey();
        }
        if (scope instanceof DelegateTask task) {
            return task.getProcessDefinitionId() + " / " + task.getTaskDefinitionKey();
        }
        return scope.getVariableScopeKey();
    }
}
