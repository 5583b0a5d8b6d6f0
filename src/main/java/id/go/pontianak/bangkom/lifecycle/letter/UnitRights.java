package id.go.pontianak.bangkom.lifecycle.letter;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Letters of a perangkat daerah are written and read by its HR staff and by whoever answers for its head; for others there are none. */
@Component
class UnitRights {

    private final Authority authority;
    private final Directory directory;

    UnitRights(Authority authority, Directory directory) {
        this.authority = authority;
        this.directory = directory;
    }

    boolean serves(String unit, PersonId person) {
        return authority.unitsOfHr(person).contains(unit)
                || directory
                        .findHead(unit)
                        .filter(head -> authority.answersFor(person, head.code()))
                        .isPresent();
    }

    /** Whether any unit can be his; asked first, since most people serve none. */
    boolean servesAny(PersonId person) {
        return !authority.unitsOfHr(person).isEmpty()
                || authority.addresseesOf(person).stream().anyMatch(to -> to.kind() == Addressee.Kind.OFFICE);
    }

    void require(String unit, PersonId person) {
        if (!serves(unit, person)) {
            throw new NotFound();
        }
    }
}
