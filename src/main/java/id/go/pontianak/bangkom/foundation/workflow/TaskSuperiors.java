package id.go.pontianak.bangkom.foundation.workflow;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.Answering;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Function;
import id.go.pontianak.bangkom.foundation.directory.Matter;
import id.go.pontianak.bangkom.foundation.directory.Office;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** To whom a task goes when its addressee is silent or barred; a person's own affairs go to nobody. */
@Component
class TaskSuperiors {

    private final ObjectProvider<Answering> answering;
    private final ObjectProvider<Directory> directory;
    private final BusinessClock clock;

    TaskSuperiors(ObjectProvider<Answering> answering, ObjectProvider<Directory> directory, BusinessClock clock) {
        this.answering = answering;
        this.directory = directory;
        this.clock = clock;
    }

    Optional<Addressee> of(Addressee addressee, Matter matter) {
        return switch (addressee.kind()) {
            case OFFICE -> answering.getObject().superiorOf(addressee.value(), matter, clock.today());
            case ROLE -> ofRole(addressee.value(), matter);
            case PERSON -> Optional.empty();
        };
    }

    private Optional<Addressee> ofRole(String role, Matter matter) {
        if (role.equals(Role.HR_ANALYST.code())) {
            String division = directory.getObject().officeOf(Function.KABID_PENGEMBANGAN);
            return Optional.of(Addressee.office(decidingFrom(division, matter)));
        }
        int at = role.indexOf('@');
        return at < 0
                ? Optional.empty()
                : directory
                        .getObject()
                        .findHead(role.substring(at + 1))
                        .map(Office::code)
                        .map(head -> Addressee.office(decidingFrom(head, matter)));
    }

    private String decidingFrom(String office, Matter matter) {
        return answering
                .getObject()
                .decidingOffice(office, matter, clock.today())
                .orElse(office);
    }
}
