package id.go.pontianak.bangkom.foundation.workflow.candidate;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Function;
import id.go.pontianak.bangkom.foundation.directory.Office;
import id.go.pontianak.bangkom.foundation.directory.ResponsibleOfficials;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** To whom a task goes when its addressee is silent or excluded; a person's own affairs go to nobody. */
@Component
class TaskSuperiors {

    private final ObjectProvider<ResponsibleOfficials> responsibleOfficials;
    private final ObjectProvider<Directory> directory;
    private final BusinessClock clock;

    TaskSuperiors(
            ObjectProvider<ResponsibleOfficials> responsibleOfficials,
            ObjectProvider<Directory> directory,
            BusinessClock clock) {
        this.responsibleOfficials = responsibleOfficials;
        this.directory = directory;
        this.clock = clock;
    }

    Optional<Addressee> of(Addressee addressee, ConflictScope conflictScope) {
        return switch (addressee.kind()) {
            case OFFICE -> responsibleOfficials.getObject().superiorOf(addressee.value(), conflictScope, clock.today());
            case ROLE -> ofRole(addressee.value(), conflictScope);
            case PERSON -> Optional.empty();
        };
    }

    private Optional<Addressee> ofRole(String role, ConflictScope conflictScope) {
        if (role.equals(Role.HR_ANALYST.code())) {
            String division = directory.getObject().officeOf(Function.KABID_PENGEMBANGAN);
            return Optional.of(Addressee.office(decidingFrom(division, conflictScope)));
        }
        int at = role.indexOf('@');
        return at < 0
                ? Optional.empty()
                : directory
                        .getObject()
                        .findHead(role.substring(at + 1))
                        .map(Office::code)
                        .map(head -> Addressee.office(decidingFrom(head, conflictScope)));
    }

    private String decidingFrom(String office, ConflictScope conflictScope) {
        return responsibleOfficials
                .getObject()
                .decidingOffice(office, conflictScope, clock.today())
                .orElse(office);
    }
}
