package id.go.pontianak.bangkom.lifecycle.attendance;

import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.lifecycle.attendance.domain.ScanWindow;
import id.go.pontianak.bangkom.lifecycle.attendance.domain.SessionExtras;
import id.go.pontianak.bangkom.lifecycle.session.Session;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The window of a session by the settings {@code delivery.qrBefore} and {@code delivery.qrAfter} of its day, and by its reopening. */
@Component
class Windows {

    private final Policies policies;
    private final SessionExtras extras;

    Windows(Policies policies, SessionExtras extras) {
        this.policies = policies;
        this.extras = extras;
    }

    ScanWindow of(Session session) {
        return new ScanWindow(
                session.starts(),
                session.ends(),
                minutes("delivery.qrBefore", session),
                minutes("delivery.qrAfter", session),
                extras.reopenedUntil(session.id()).orElse(null));
    }

    /** When it takes scans first; asks nothing of the session alone. */
    Instant opens(Session session) {
        return session.starts().minus(minutes("delivery.qrBefore", session));
    }

    private Duration minutes(String key, Session session) {
        return Duration.ofMinutes(policies.number(key, session.day()));
    }
}
