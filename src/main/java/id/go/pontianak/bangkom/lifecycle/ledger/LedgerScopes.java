package id.go.pontianak.bangkom.lifecycle.ledger;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Function;
import id.go.pontianak.bangkom.foundation.directory.Office;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whose learning hours somebody oversees: city HR, auditors, the mayor and the secretary all; unit HR and heads of a perangkat daerah theirs. */
@Component
public class LedgerScopes {

    /** {@code units} are perangkat daerah; they narrow nothing where {@code city} is set. */
    public record Scope(boolean city, Set<String> units) {

        public boolean contains(String unit) {
            return city || units.contains(unit);
        }
    }

    private final Authority authority;
    private final Directory directory;

    LedgerScopes(Authority authority, Directory directory) {
        this.authority = authority;
        this.directory = directory;
    }

    public boolean oversees(PersonId person) {
        Scope scope = of(person);
        return scope.city() || !scope.units().isEmpty();
    }

    /** For whoever oversees anybody; there is no such page for others. */
    public Scope require(PersonId person) {
        Scope scope = of(person);
        if (!scope.city() && scope.units().isEmpty()) {
            throw new NotFound();
        }
        return scope;
    }

    private Scope of(PersonId person) {
        Set<Addressee> his = authority.addresseesOf(person);
        boolean city = authority.overseesCity(person)
                || his.contains(Addressee.office(directory.officeOf(Function.PPK)))
                || his.contains(Addressee.office(directory.officeOf(Function.PYB)));
        Set<String> units = new HashSet<>(authority.unitsOfHr(person));
        his.stream()
                .filter(addressee -> addressee.kind() == Addressee.Kind.OFFICE)
                .flatMap(addressee -> directory.findOffice(addressee.value()).stream())
                .filter(this::headsGovernmentUnit)
                .map(Office::unit)
                .forEach(units::add);
        return new Scope(city, Set.copyOf(units));
    }

    private boolean headsGovernmentUnit(Office office) {
        return directory
                        .findHead(office.unit())
                        .filter(head -> head.code().equals(office.code()))
                        .isPresent()
                && directory.governmentUnitOf(office.unit()).equals(office.unit());
    }
}
