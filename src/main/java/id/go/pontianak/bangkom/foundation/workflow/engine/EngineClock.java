package id.go.pontianak.bangkom.foundation.workflow.engine;

import id.go.pontianak.bangkom.foundation.time.ClockFollower;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The engine's clock goes with business time, which does not move while its executor works on jobs. */
@Component
class EngineClock implements ClockFollower {

    private final ObjectProvider<ProcessEngine> engine;

    EngineClock(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    @Override
    public void follow(long offsetMillis) {
        if (offsetMillis == 0) {
            ClockUtil.reset();
        } else {
            ClockUtil.offset(offsetMillis);
        }
    }

    @Override
    public boolean busy() {
        return engine.getIfAvailable() instanceof ProcessEngineImpl running
                && running.getProcessEngineConfiguration().getJobExecutor().isActive();
    }
}
