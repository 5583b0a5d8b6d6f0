package id.go.pontianak.bangkom.lifecycle.nomination.domain.route;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Function;
import id.go.pontianak.bangkom.foundation.directory.ResponsibleOfficials;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whom a step of an office is put to today, and who decides instead of it or beside it. */
@Component
public class DecidingOffices {

    private final ResponsibleOfficials responsibleOfficials;
    private final Directory directory;
    private final BusinessClock clock;

    DecidingOffices(ResponsibleOfficials responsibleOfficials, Directory directory, BusinessClock clock) {
        this.responsibleOfficials = responsibleOfficials;
        this.directory = directory;
        this.clock = clock;
    }

    public Addressee headOf(String unit, ConflictScope conflictScope) {
        return directory
                .findHead(unit)
                .map(head -> deciding(head.code(), conflictScope))
                .orElseGet(Role::hrAnalyst);
    }

    /**
     * A vacant office keeps its work, whoever answers for it; an office in which the nominee or somebody recused would answer is left out
     * whole, and the one above decides; when nobody is left, HR records the decision from outside.
     */
    Addressee deciding(String office, ConflictScope conflictScope) {
        Optional<String> fit = responsibleOfficials.decidingOffice(office, conflictScope, today());
        if (fit.isEmpty()) {
            return Role.hrAnalyst();
        }
        boolean excluded = !fit.equals(responsibleOfficials.decidingOffice(office, ConflictScope.NONE, today()));
        return Addressee.office(excluded ? fit.get() : office);
    }

    /** Who decides where {@code recused} declared a conflict of interest: whoever stands in for his office without him, or the one above. */
    public Addressee instead(Addressee office, ConflictScope conflictScope, PersonId recused) {
        Set<PersonId> excluded = new HashSet<>(conflictScope.recused());
        excluded.add(recused);
        ConflictScope without = new ConflictScope(conflictScope.subject(), excluded);
        if (office.kind() == Addressee.Kind.OFFICE) {
            Addressee deciding = deciding(office.value(), without);
            if (!deciding.equals(office)) {
                return deciding;
            }
        }
        return superior(office, without).orElseGet(Role::hrAnalyst);
    }

    /** Who decides instead of, or beside, this addressee; HR's own step goes up to the head of its division. */
    public Optional<Addressee> superior(Addressee addressee, ConflictScope conflictScope) {
        if (addressee.kind() == Addressee.Kind.OFFICE) {
            return responsibleOfficials.superiorOf(addressee.value(), conflictScope, today());
        }
        return Optional.of(deciding(directory.officeOf(Function.KABID_PENGEMBANGAN), conflictScope))
                .filter(up -> !up.equals(addressee));
    }

    private LocalDate today() {
        return clock.today();
    }
}
