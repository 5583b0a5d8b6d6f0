package id.go.pontianak.bangkom.lifecycle.batch.process;

import id.go.pontianak.bangkom.lifecycle.batch.list.LateSetting;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes a list that was not set in time back from whoever has it before him. */
@Component
class WithdrawListDelegate implements JavaDelegate {

    private final LateSetting lateSetting;

    WithdrawListDelegate(LateSetting lateSetting) {
        this.lateSetting = lateSetting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        lateSetting.withdrawList(execution.getProcessBusinessKey());
    }
}
