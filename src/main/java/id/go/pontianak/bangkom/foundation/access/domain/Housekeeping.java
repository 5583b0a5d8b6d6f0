package id.go.pontianak.bangkom.foundation.access.domain;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets old attempts, browsers, refusals and links once an hour. */
@Component
@ConditionalOnProperty(name = "bangkom.scheduling.enabled", matchIfMissing = true)
class Housekeeping {

    private final Throttle throttle;
    private final Devices devices;
    private final JdbcClient jdbc;

    Housekeeping(Throttle throttle, Devices devices, JdbcClient jdbc) {
        this.throttle = throttle;
        this.devices = devices;
        this.jdbc = jdbc;
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 300_000)
    void forgetOld() {
        throttle.forgetOld();
        devices.forgetOld();
        jdbc.sql("DELETE FROM access_refusal WHERE hour < clock_timestamp() - interval '1 year'")
                .update();
        jdbc.sql("DELETE FROM access_link WHERE expires_at < clock_timestamp() - interval '90 days'")
                .update();
    }
}
