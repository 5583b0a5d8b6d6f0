package id.go.pontianak.bangkom.lifecycle.attendance;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.attendance.domain.DeviceRows;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where people marked themselves from one browser: a hint for the organiser, who knows whether a telephone was lent, and no refusal. Known by
 * a random number in a cookie, by nothing of the device itself. Checks no right.
 */
@Service
@Transactional(readOnly = true)
public class SharedDevices {

    private final DeviceRows rows;

    SharedDevices(DeviceRows rows) {
        this.rows = rows;
    }

    /** Two or more people together, from one browser each. */
    public List<List<PersonId>> shared(UUID session) {
        return rows.shared(session);
    }
}
