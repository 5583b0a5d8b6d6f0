package id.go.pontianak.bangkom.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * As {@link IntegrationTest}, behind a real port, for what only shows when several requests are under way: races, double clicks, crowds.
 * Such tests make hundreds of cases and therefore share a database of their own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "bangkom.scheduling.enabled=false",
            "bangkom.workflow.clock-movable=true",
            "bangkom.workflow.clock-start=2026-11-02T02:00:00Z",
            "server.address=127.0.0.1",
        })
@ActiveProfiles("test")
@TestExecutionListeners(
        listeners = {MorningBeforeEachTest.class, OthersWorkRests.class},
        mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@ContextConfiguration(initializers = {TestDatabase.class, MailServer.class})
public @interface HttpTest {}
