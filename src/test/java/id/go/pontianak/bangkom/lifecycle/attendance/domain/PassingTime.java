package id.go.pontianak.bangkom.lifecycle.attendance.domain;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Lets technical time pass in tests. It goes on running from there; nothing else in the product reads this clock. */
@Component
public class PassingTime {

    private final TechnicalTime clock;
    private Instant step = Instant.EPOCH;

    PassingTime(TechnicalTime clock) {
        this.clock = clock;
    }

    public void pass(Duration time) {
        clock.pass(time);
    }

    /** To the beginning of the next step, so that a test knows how much of a code is left. */
    public void toNextStep() {
        clock.pass(RotatingCode.left(clock.instant()));
        step = clock.instant();
    }

    /** To so long after the beginning of that step, however long the machine took to get here. */
    public void after(Duration time) {
        clock.pass(Duration.between(clock.instant(), step.plus(time)));
    }
}
