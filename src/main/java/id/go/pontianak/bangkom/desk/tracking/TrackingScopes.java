package id.go.pontianak.bangkom.desk.tracking;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Function;
import id.go.pontianak.bangkom.foundation.directory.Office;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The city's HR, auditors, the mayor and the secretary see the whole city; unit HR and the head of a perangkat daerah, in whatever capacity
 * he is it today, see theirs.
 */
@Service
@Transactional(readOnly = true)
public class TrackingScopes {

    private final Authority authority;
    private final Directory directory;

    TrackingScopes(Authority authority, Directory directory) {
        this.authority = authority;
        this.directory = directory;
    }

    public TrackingScope of(Actor actor) {
        List<String> offices = authority.capacitiesOf(actor.person()).stream()
                .map(Capacity::acted)
                .filter(acted -> acted.kind() == Addressee.Kind.OFFICE)
                .map(Addressee::value)
                .toList();
        boolean city = actor.has(Role.AUDITOR)
                || authority.isCityHr(actor.person())
                || offices.contains(directory.officeOf(Function.PPK))
                || offices.contains(directory.officeOf(Function.PYB));
        Set<String> units = new HashSet<>(authority.unitsOfHr(actor.person()));
        if (!city) {
            units.addAll(offices.stream()
                    .flatMap(office -> directory.findOffice(office).stream())
                    .filter(this::headsGovernmentUnit)
                    .map(Office::unit)
                    .collect(Collectors.toSet()));
        }
        return new TrackingScope(actor.person(), city, Set.copyOf(units), Set.copyOf(offices));
    }

    private boolean headsGovernmentUnit(Office office) {
        return directory.governmentUnitOf(office.unit()).equals(office.unit())
                && directory
                        .findHead(office.unit())
                        .map(head -> head.code().equals(office.code()))
                        .orElse(false);
    }
}
