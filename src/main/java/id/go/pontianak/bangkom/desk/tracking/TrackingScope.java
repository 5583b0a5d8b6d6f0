package id.go.pontianak.bangkom.desk.tracking;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.Set;

/** Whose cases a person may list: the whole city's, those of some perangkat daerah, those of the people he supervises, and his own. */
public record TrackingScope(PersonId person, boolean city, Set<String> units, Set<String> offices) {

    /** Whether he has a board: there is more to see than his own cases and those of his team. */
    public boolean oversees() {
        return city || !units.isEmpty();
    }
}
