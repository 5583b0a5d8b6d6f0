package id.go.pontianak.bangkom.foundation.time;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How business time runs on this machine.
 *
 * @param clockMovable whether business time may be moved forward; only in the demo and in tests
 * @param clockStart where business time begins when it never moved before; only where it is movable
 */
@ConfigurationProperties("bangkom.workflow")
record ClockSettings(
        @DefaultValue("false") boolean clockMovable,
        @Nullable Instant clockStart) {}
