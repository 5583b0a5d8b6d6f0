package id.go.pontianak.bangkom.desk.inbox.process;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.ReleasedModels;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A round on the released model 1.0 goes under today's Java, from each of its starts to each of its ends. */
@IntegrationTest
class ReleasedRoundIT {

    private static final LocalDate WEDNESDAY = LocalDate.of(2027, 9, 1);
    private static final LocalDate SUNDAY = LocalDate.of(2027, 9, 5);

    @Autowired
    private ReleasedModels models;

    @Autowired
    private ReminderRoundProcess process;

    @Autowired
    private ManagementService management;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void released() {
        SmallCity.load(jdbc);
        models.of("1.0", ReminderRoundProcess.KEY);
    }

    @AfterEach
    void today() {
        models.today(ReminderRoundProcess.KEY);
    }

    @Test
    void writesTheDigestsOfAMorning() {
        clock.set(WEDNESDAY, LocalTime.of(7, 30));
        fireTheTimer(WEDNESDAY);

        assertThat(processDriver.passed(WEDNESDAY.toString()))
                .as("the model of then reminds no silent units")
                .containsExactly(
                        RoundElements.START_MORNING_REACHED,
                        RoundElements.GATEWAY_ROUND_JOIN,
                        RoundElements.SERVICE_CHECK_WORKING_DAY,
                        RoundElements.GATEWAY_WORKING_DAY,
                        RoundElements.SERVICE_WRITE_DIGESTS,
                        RoundElements.SERVICE_LIST_SILENT_PEOPLE,
                        RoundElements.END_DIGESTS_WRITTEN);
        processDriver.assertThatCase(WEDNESDAY.toString()).isEnded();
    }

    @Test
    void restsOnADayOffWhenTheMorningWasMissed() {
        clock.set(SUNDAY, LocalTime.of(9, 0));
        process.missed(SUNDAY);

        assertThat(processDriver.passed(SUNDAY.toString()))
                .containsExactly(
                        RoundElements.START_ROUND_MISSED,
                        RoundElements.GATEWAY_ROUND_JOIN,
                        RoundElements.SERVICE_CHECK_WORKING_DAY,
                        RoundElements.GATEWAY_WORKING_DAY,
                        RoundElements.END_DAY_OFF);
        processDriver.assertThatCase(SUNDAY.toString()).isEnded();
    }

    private void fireTheTimer(LocalDate day) {
        String timer = management
                .createJobQuery()
                .processDefinitionKey(ReminderRoundProcess.KEY)
                .timers()
                .singleResult()
                .getId();
        management.setJobDuedate(timer, Date.from(day.atTime(0, 30).toInstant(ZoneOffset.UTC)), false);
        management.executeJob(timer);
    }
}
