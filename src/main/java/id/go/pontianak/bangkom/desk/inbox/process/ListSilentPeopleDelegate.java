package id.go.pontianak.bangkom.desk.inbox.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Puts people whose own affairs stayed undone onto the list of their unit's HR. */
@Component
class ListSilentPeopleDelegate implements JavaDelegate {

    private final UnresponsiveEmployees unresponsiveEmployees;

    ListSilentPeopleDelegate(UnresponsiveEmployees unresponsiveEmployees) {
        this.unresponsiveEmployees = unresponsiveEmployees;
    }

    @Override
    public void execute(DelegateExecution execution) {
        unresponsiveEmployees.list();
    }
}
