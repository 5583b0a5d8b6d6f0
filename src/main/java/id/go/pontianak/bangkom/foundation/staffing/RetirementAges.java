package id.go.pontianak.bangkom.foundation.staffing;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Supplied by a module that knows ages of retirement of single persons, by decree; they prevail over the age of the position. */
public interface RetirementAges {

    /** Those that hold on that day; without those who have none of their own. */
    Map<PersonId, Integer> agesOf(Collection<PersonId> persons, LocalDate day);
}
