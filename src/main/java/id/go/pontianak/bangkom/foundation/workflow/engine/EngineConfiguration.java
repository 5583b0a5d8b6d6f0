package id.go.pontianak.bangkom.foundation.workflow.engine;

import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.models.RememberingFeel;
import java.util.List;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The engine as we want it: on business time, telling us what happens, without scripts, patient when it stops. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    /** Taking the clock here makes it, and with it the schema, come before the engine. */
    @Bean
    AbstractProcessEnginePlugin bangkomEnginePlugin(
            EngineListeners listeners, FailedJobHandler failedJobHandler, BusinessClock clock) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl configuration) {
                configuration.getCustomPostBPMNParseListeners().add(listeners);
                configuration.setCustomIncidentHandlers(List.of(failedJobHandler));
                configuration.setScriptEngineResolver(new NoScripts());
                configuration.setEnforceHistoryTimeToLive(true);
                configuration.setDmnEngineConfiguration(tables());
                // Tried five times within four minutes, then an administrator is told.
                configuration.setFailedJobRetryTimeCycle("R5/PT1M");
                // From one in the morning in the city.
                configuration.setHistoryCleanupBatchWindowStartTime("18:00");
                configuration.setHistoryCleanupBatchWindowEndTime("21:00");
            }
        };
    }

    private static DefaultDmnEngineConfiguration tables() {
        DefaultDmnEngineConfiguration tables = new DefaultDmnEngineConfiguration();
        tables.setFeelEngineFactory(RememberingFeel::new);
        return tables;
    }

    /** Jobs that run when the application stops may finish; the starter's own executor would drop them. */
    @Bean
    ThreadPoolTaskExecutor camundaTaskExecutor() {
        ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
        executor.setThreadNamePrefix("engine-job-");
        executor.setCorePoolSize(2);
        executor.setMaxPoolSize(4);
        executor.setQueueCapacity(3);
        executor.setWaitForTasksToCompleteOnShutdown(true);
        executor.setAwaitTerminationSeconds(15);
        return executor;
    }
}
