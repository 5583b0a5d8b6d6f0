package id.go.pontianak.bangkom.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * Everything real on PostgreSQL, with the job executor and all schedules off: jobs are run by element and timers fired, never waited for.
 * All such tests share one context, so each uses keys of its own instead of cleaning. Each test begins on
 * Monday 2 November 2026 at 09.00 in the city.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "bangkom.scheduling.enabled=false",
            "bangkom.workflow.clock-movable=true",
            "bangkom.workflow.clock-start=2026-11-02T02:00:00Z",
        })
// Every request would be written out for the case that it fails.
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("test")
@TestExecutionListeners(listeners = MorningBeforeEachTest.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@ContextConfiguration(initializers = {TestDatabase.class, MailServer.class, KeptLog.class})
public @interface IntegrationTest {}
