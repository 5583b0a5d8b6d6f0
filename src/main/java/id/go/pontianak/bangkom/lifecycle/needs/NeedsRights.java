package id.go.pontianak.bangkom.lifecycle.needs;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Office;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * HR of the city and auditors see all perangkat daerah, HR and the head of one see theirs; HR analysts open, close and give back. Everybody
 * else is answered as if there were nothing.
 */
@Component
public class NeedsRights {

    /** {@code units} are perangkat daerah; they narrow nothing where {@code city} is set. */
    public record Scope(boolean city, Set<String> units) {

        public boolean contains(String unit) {
            return city || units.contains(unit);
        }

        public boolean anything() {
            return city || !units.isEmpty();
        }
    }

    private final Authority authority;
    private final Directory directory;

    NeedsRights(Authority authority, Directory directory) {
        this.authority = authority;
        this.directory = directory;
    }

    public Scope scope(PersonId person) {
        Set<Addressee> his = authority.addresseesOf(person);
        boolean city = authority.overseesCity(person);
        Set<String> units = new HashSet<>(authority.unitsOfHr(person));
        his.stream()
                .filter(addressee -> addressee.kind() == Addressee.Kind.OFFICE)
                .flatMap(addressee -> directory.findOffice(addressee.value()).stream())
                .filter(this::headsGovernmentUnit)
                .map(Office::unit)
                .forEach(units::add);
        return new Scope(city, Set.copyOf(units));
    }

    public boolean mayRead(PersonId person, String unit) {
        return scope(person).contains(unit);
    }

    public void requireReader(PersonId person, String unit) {
        if (!mayRead(person, unit)) {
            throw new NotFound();
        }
    }

    public boolean mayKeep(PersonId person) {
        return authority.addresseesOf(person).contains(Role.hrAnalyst());
    }

    public void requireKeeper(PersonId person) {
        if (!mayKeep(person)) {
            throw new NotFound();
        }
    }

    private boolean headsGovernmentUnit(Office office) {
        return directory
                        .findHead(office.unit())
                        .filter(head -> head.code().equals(office.code()))
                        .isPresent()
                && directory.governmentUnitOf(office.unit()).equals(office.unit());
    }
}
