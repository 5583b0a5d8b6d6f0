package id.go.pontianak.bangkom.desk.tracking.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.Set;

/** Whose cases a person may list: the whole city's, those of some perangkat daerah, and always his own. */
public record TrackingScope(PersonId person, boolean city, Set<String> units) {

    /** Whether there is more to see than one's own cases. */
    public boolean oversees() {
        return city || !units.isEmpty();
    }
}
