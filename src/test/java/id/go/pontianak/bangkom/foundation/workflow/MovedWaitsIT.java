package id.go.pontianak.bangkom.foundation.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.foundation.workflow.job.Jobs;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.MovedCases;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.ReleasedModels;
import id.go.pontianak.bangkom.support.SmallCity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits inside the engine when a case is moved: messages, dates, and steps that have failed. */
@IntegrationTest
class MovedWaitsIT {

    private static final int TRIES = 5;

    @Autowired
    private TinyProcess tiny;

    @Autowired
    private Cases cases;

    @Autowired
    private Jobs jobs;

    @Autowired
    private ManagementService management;

    @Autowired
    private ReleasedModels models;

    @Autowired
    private MovedCases moved;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private String today;
    private String later;
    private String number;

    @BeforeEach
    void began() throws IOException {
        SmallCity.load(jdbc);
        today = Files.readString(Path.of("src/test/resources/workflow/tiny.bpmn"));
        later = today.replace("versionTag=\"1\"", "versionTag=\"2\"").replace("tiny.withdrawn", "tiny.recalled");
        models.deploy("tiny", today);
        number = tiny.start(Addressee.office("KABID1-DINKES"), SmallCity.STAFF_1_DINKES);
    }

    @AfterEach
    void back() {
        models.deploy("tiny", today);
    }

    @Test
    void messagesAreAwaitedByTheNewNameAndDatesStay() {
        Instant due = processDriver.timerDue(number, TinyElements.EVENT_THING_OVERDUE);
        clock.advance(Duration.ofDays(1));

        models.deploy("tiny", later);
        moved.move(number);

        assertThat(processDriver.timerDue(number, TinyElements.EVENT_THING_OVERDUE))
                .as("counted anew from today it would be later")
                .isEqualTo(due);
        assertThat(cases.tryCorrelate("tiny.withdrawn", new CaseNumber(number), Map.of()))
                .isFalse();
        assertThat(cases.tryCorrelate("tiny.recalled", new CaseNumber(number), Map.of()))
                .isTrue();
        processDriver.assertThatCase(number).isEnded();
    }

    @Test
    void aStepThatHadFailedIsStillListedAndCanBeTriedAgain() {
        tiny.poisoned.add(number);
        clock.set(processDriver.timerDue(number, TinyElements.EVENT_THING_OVERDUE));
        for (int tried = 0; tried < TRIES; tried++) {
            assertThat(catchThrowable(() -> management.executeJob(job().getId())))
                    .isNotNull();
        }
        tiny.poisoned.remove(number);

        models.deploy("tiny", later);
        moved.move(number);

        assertThat(jobs.listFailed()).extracting(Jobs.Failed::caseNumber).contains(new CaseNumber(number));
        jobs.retry(job().getId(), SmallCity.AUDITOR, "Sebabnya sudah diperbaiki");
        management.executeJob(job().getId());
        assertThat(processDriver.passed(number)).containsOnlyOnce(TinyElements.END_THING_ESCALATED);
        assertThat(cases.tryCorrelate("tiny.recalled", new CaseNumber(number), Map.of()))
                .isTrue();
    }

    private Job job() {
        return management
                .createJobQuery()
                .processInstanceId(processDriver.instance(number))
                .activityId(TinyElements.EVENT_THING_OVERDUE)
                .singleResult();
    }
}
