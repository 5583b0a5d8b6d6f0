package id.go.pontianak.bangkom.lifecycle.attendance;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.participant.Participant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Whose attendance is read besides by those who run or audit a batch: HR staff of a perangkat daerah read that of its people, superiors that of those
 * whose direct superior they answer for today.
 */
@Component
class OwnPeople {

    private final Authority authority;
    private final Directory directory;

    OwnPeople(Authority authority, Directory directory) {
        this.authority = authority;
        this.directory = directory;
    }

    /** Those of these participants, in their order. */
    List<Participant> of(PersonId reader, List<Participant> roster) {
        if (roster.isEmpty()) {
            return List.of();
        }
        Set<String> units = authority.unitsOfHr(reader);
        Set<Addressee> offices = authority.addresseesOf(reader).stream()
                .filter(addressee -> addressee.kind() == Addressee.Kind.OFFICE)
                .collect(Collectors.toSet());
        Set<PersonId> subordinates = offices.isEmpty() ? Set.of() : subordinates(offices, roster);
        return roster.stream()
                .filter(one -> units.contains(one.unit()) || subordinates.contains(one.person()))
                .toList();
    }

    private Set<PersonId> subordinates(Set<Addressee> offices, List<Participant> roster) {
        return directory.persons(roster.stream().map(Participant::person).toList()).values().stream()
                .filter(person -> person.supervisorOffice() != null
                        && offices.contains(Addressee.office(person.supervisorOffice())))
                .map(person -> person.id())
                .collect(Collectors.toSet());
    }
}
