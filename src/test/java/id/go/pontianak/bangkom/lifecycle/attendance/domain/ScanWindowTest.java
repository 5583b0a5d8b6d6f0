package id.go.pontianak.bangkom.lifecycle.attendance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.lifecycle.attendance.domain.ScanWindow.Phase;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScanWindowTest {

    private static final String DAY = "2026-12-07T";
    private static final Duration BEFORE = Duration.ofMinutes(15);
    private static final Duration AFTER = Duration.ofMinutes(30);

    @ParameterizedTest
    @CsvSource({
        "00:44:59, EARLY",
        "00:45:00, COMING",
        "01:29:59, COMING",
        "01:30:00, BETWEEN",
        "02:59:59, BETWEEN",
        "03:00:00, GOING",
        "03:44:59, GOING",
        "03:45:00, OVER",
    })
    void comingIsTakenAroundTheBeginningAndGoingAroundTheEnd(String time, Phase phase) {
        assertThat(window("03:15:00", null).at(at(time))).isEqualTo(phase);
    }

    @ParameterizedTest
    @CsvSource({"02:05:00, COMING", "02:10:00, BETWEEN", "03:05:00, GOING"})
    void aReopenedSessionTakesComingAgain(String time, Phase phase) {
        assertThat(window("03:15:00", at("02:10:00")).at(at(time))).isEqualTo(phase);
    }

    @ParameterizedTest
    @CsvSource({"01:20:00, COMING", "01:31:00, GOING", "02:15:00, OVER"})
    void ofAShortSessionComingGoesFirst(String time, Phase phase) {
        assertThat(window("01:45:00", null).at(at(time))).isEqualTo(phase);
    }

    @ParameterizedTest
    @CsvSource({"00:50:00, 0", "01:00:00, 0", "01:00:59, 0", "01:01:00, 1", "01:20:30, 20"})
    void minutesAreCountedFromTheBeginning(String time, int late) {
        assertThat(window("03:15:00", null).late(at(time))).isEqualTo(late);
    }

    private static ScanWindow window(String ends, Instant reopened) {
        return new ScanWindow(at("01:00:00"), at(ends), BEFORE, AFTER, reopened);
    }

    private static Instant at(String time) {
        return Instant.parse(DAY + time + "Z");
    }
}
