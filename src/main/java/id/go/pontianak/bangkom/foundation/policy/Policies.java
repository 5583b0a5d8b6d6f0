package id.go.pontianak.bangkom.foundation.policy;

import id.go.pontianak.bangkom.foundation.kernel.LookupCache;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The dated settings. A key names a rule ({@code nomination.reviewWindow}); its value holds from a date on and names its legal basis.
 * A key without a value on the day is a fault of the installation, not of the caller.
 */
@Service
@Transactional(readOnly = true)
public class Policies {

    private final JdbcClient jdbc;

    Policies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number that holds on {@code day}. */
    public int number(String key, LocalDate day) {
        return LookupCache.once("policy", List.of(key, day), () -> read(key, day));
    }

    /** The same for a day that may lie before the first value. */
    public Optional<Integer> find(String key, LocalDate day) {
        return jdbc.sql(
                        "SELECT value FROM policy_setting WHERE key = ? AND valid_from <= ? ORDER BY valid_from DESC LIMIT 1")
                .params(key, day)
                .query(Integer.class)
                .optional();
    }

    private int read(String key, LocalDate day) {
        return find(key, day).orElseThrow(() -> new IllegalStateException("No setting " + key + " holds on " + day));
    }
}
