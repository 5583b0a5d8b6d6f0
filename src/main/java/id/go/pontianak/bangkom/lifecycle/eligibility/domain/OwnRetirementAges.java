package id.go.pontianak.bangkom.lifecycle.eligibility.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.staffing.RetirementAges;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The ages of retirement that personnel files brought in. */
@Component
class OwnRetirementAges implements RetirementAges {

    private final PersonnelFacts personnel;

    OwnRetirementAges(PersonnelFacts personnel) {
        this.personnel = personnel;
    }

    @Override
    public Map<PersonId, Integer> agesOf(Collection<PersonId> persons, LocalDate day) {
        return personnel.retirementAges(persons, day);
    }
}
