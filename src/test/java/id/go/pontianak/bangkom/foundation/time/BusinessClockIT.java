package id.go.pontianak.bangkom.foundation.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.support.IntegrationTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class BusinessClockIT {

    @Autowired
    private BusinessClock clock;

    @Autowired
    private ClockStore store;

    @Autowired
    private ObjectProvider<ClockFollower> followers;

    @Test
    void drivesTheEngineToo() {
        Instant noon = Instant.parse("2026-11-03T05:00:00Z");

        clock.advanceTo(noon);

        assertThat(clock.instant()).isCloseTo(noon, Assertions.within(5, ChronoUnit.SECONDS));
        assertThat(ClockUtil.getCurrentTime().toInstant()).isCloseTo(noon, Assertions.within(5, ChronoUnit.SECONDS));
        assertThat(clock.today()).isEqualTo(LocalDate.of(2026, 11, 3));
    }

    @Test
    void remembersItsOffsetOverARestart() {
        clock.advanceTo(Instant.parse("2027-01-02T05:00:00Z"));

        BusinessClock restarted = new BusinessClock(store, followers, new ClockSettings(true, TestClock.MORNING));

        assertThat(restarted.today()).isEqualTo(LocalDate.of(2027, 1, 2));
    }

    @Test
    void neverGoesBackAndOnlyWhereItMay() {
        Instant before = clock.instant().minus(Duration.ofMinutes(1));
        assertThatThrownBy(() -> clock.advanceTo(before))
                .isInstanceOf(NotPossibleNow.class)
                .hasMessage("refusal.workflow.clockForward");

        BusinessClock fixed = new BusinessClock(store, followers, new ClockSettings(false, null));
        assertThatThrownBy(() -> fixed.advanceTo(Instant.parse("2030-01-01T00:00:00Z")))
                .hasMessage("refusal.workflow.clockFixed");
        assertThat(fixed.instant()).isCloseTo(Instant.now(), Assertions.within(5, ChronoUnit.SECONDS));
    }

    @Test
    void dayInTheCityBeginsSevenHoursBeforeTheServers() {
        clock.set(Instant.parse("2026-11-02T17:30:00Z"));

        assertThat(clock.today()).isEqualTo(LocalDate.of(2026, 11, 3));
    }
}
