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
 * The whole application as people meet it: a real port, the engine's executor and all schedules running, mail over SMTP, the small city,
 * the movable clock at Monday 2 November 2026, 09.00. All such tests share one context and its clock, which only goes forward.
 */
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.DEFINED_PORT,
        properties = {
            "bangkom.workflow.clock-movable=true",
            "bangkom.workflow.clock-start=2026-11-02T02:00:00Z",
            "spring.main.banner-mode=off",
        })
@ActiveProfiles("test")
@TestExecutionListeners(listeners = OthersWorkRests.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@ContextConfiguration(initializers = {TestDatabase.class, LiveSurroundings.class, KeptLog.class})
public @interface LivePortal {}
