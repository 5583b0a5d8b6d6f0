package id.go.pontianak.bangkom.foundation.policy;

import java.time.LocalDate;
import org.springframework.stereotype.Service;

/**
 * The dated settings. A key names a rule ({@code nomination.reviewWindow}); its value holds from a date on and names its legal basis.
 * A key without a value on the day is a fault of the installation, not of the caller.
 */
@Service
public class Policies {

    /** The number that holds on {@code day}. */
    public int number(String key, LocalDate day) {
        throw new UnsupportedOperationException(key + day);
    }
}
