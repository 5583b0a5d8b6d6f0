package id.go.pontianak.bangkom.foundation.policy;

import id.go.pontianak.bangkom.foundation.kernel.LookupCache;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowCallbackHandler;
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
        Integer value = LookupCache.once("policies", day, () -> readAll(day)).get(key);
        if (value == null) {
            throw new IllegalStateException("No setting " + key + " holds on " + day);
        }
        return value;
    }

    /** The same for a day that may lie before the first value. */
    public Optional<Integer> find(String key, LocalDate day) {
        return jdbc.sql(
                        "SELECT value FROM policy_setting WHERE key = ? AND valid_from <= ? ORDER BY valid_from DESC LIMIT 1")
                .params(key, day)
                .query(Integer.class)
                .optional();
    }

    /** All of them at once: whoever asks for one asks for another. */
    private Map<String, Integer> readAll(LocalDate day) {
        Map<String, Integer> values = new HashMap<>();
        jdbc.sql(
                        "SELECT DISTINCT ON (key) key, value FROM policy_setting WHERE valid_from <= ? ORDER BY key, valid_from DESC")
                .param(day)
                .query((RowCallbackHandler) row -> values.put(row.getString(1), row.getInt(2)));
        return values;
    }
}
