package id.go.pontianak.bangkom.foundation.workflow;

import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Service;

/**
 * Unit of work over the engine: what is asked within is one command of it, so that a definition is read from the database once and not at
 * each call. Takes part in the transaction of the caller.
 */
@Service
public class EngineCommands {

    private final ProcessEngineConfigurationImpl engine;

    EngineCommands(ProcessEngine engine) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    public <T> T asOne(Supplier<T> work) {
        return engine.getCommandExecutorTxRequired().execute(context -> work.get());
    }
}
