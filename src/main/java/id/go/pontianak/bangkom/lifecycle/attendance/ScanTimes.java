package id.go.pontianak.bangkom.lifecycle.attendance;

import id.go.pontianak.bangkom.lifecycle.attendance.domain.ScanWindow;
import id.go.pontianak.bangkom.lifecycle.session.Session;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The server's time of what happened elsewhere a while ago, and the window it falls into. */
@Component
class ScanTimes {

    private final Windows windows;
    private final Clock clock;

    ScanTimes(Windows windows, Clock clock) {
        this.windows = windows;
        this.clock = clock;
    }

    ScanWindow window(Session session) {
        return windows.of(session);
    }

    Instant now() {
        return clock.instant();
    }

    /** A scanner whose watch goes wrong says how long ago, never when; nothing was scanned in the future. */
    Instant ago(Duration age) {
        return age.isNegative() ? now() : now().minus(age);
    }
}
