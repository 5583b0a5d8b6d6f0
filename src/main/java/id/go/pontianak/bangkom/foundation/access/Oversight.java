package id.go.pontianak.bangkom.foundation.access;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Function;
import id.go.pontianak.bangkom.foundation.directory.Office;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who looks after whom: HR of the city, auditors, the mayor and the secretary after the whole city; HR of a perangkat daerah and whoever
 * answers for its head today after theirs; each superior after the line of people below him.
 */
@Component
public class Oversight {

    /** Longer lines of superiors are a fault of the directory. */
    private static final int LONGEST_LINE = 12;

    /** What somebody looks after: {@code units} are perangkat daerah; they narrow nothing where {@code city} is set. */
    public record Reach(boolean city, Set<String> units) {

        public boolean contains(String unit) {
            return city || units.contains(unit);
        }

        /** Whether it is more than his own affairs and those of his team. */
        public boolean any() {
            return city || !units.isEmpty();
        }
    }

    private final Authority authority;
    private final Directory directory;

    Oversight(Authority authority, Directory directory) {
        this.authority = authority;
        this.directory = directory;
    }

    public Reach of(PersonId person) {
        Set<String> offices = officesOf(person);
        boolean city = authority.overseesCity(person)
                || offices.contains(directory.officeOf(Function.PPK))
                || offices.contains(directory.officeOf(Function.PYB));
        Set<String> units = new HashSet<>(authority.unitsOfHr(person));
        offices.stream()
                .flatMap(office -> directory.findOffice(office).stream())
                .filter(this::headsGovernmentUnit)
                .map(Office::unit)
                .forEach(units::add);
        return new Reach(city, Set.copyOf(units));
    }

    /** For pages of those who look after more than their own affairs; there is no such page for others. */
    public Reach require(PersonId person) {
        Reach reach = of(person);
        if (!reach.any()) {
            throw new NotFound();
        }
        return reach;
    }

    /** The offices he answers for today, in whatever capacity. */
    public Set<String> officesOf(PersonId person) {
        return authority.addresseesOf(person).stream()
                .filter(addressee -> addressee.kind() == Addressee.Kind.OFFICE)
                .map(Addressee::value)
                .collect(Collectors.toSet());
    }

    /** Whether he reads what is kept of this person: himself, who looks after his perangkat daerah or the city, and the offices above him. */
    public boolean mayRead(PersonId reader, Person person) {
        return reader.equals(person.id()) || of(reader).contains(person.governmentUnit()) || isAbove(reader, person);
    }

    private boolean isAbove(PersonId reader, Person person) {
        Set<String> his = officesOf(reader);
        @Nullable String office = person.supervisorOffice();
        for (int step = 0; office != null && step < LONGEST_LINE; step++) {
            if (his.contains(office)) {
                return true;
            }
            office = directory.findOffice(office).map(Office::superior).orElse(null);
        }
        return false;
    }

    private boolean headsGovernmentUnit(Office office) {
        return directory
                        .findHead(office.unit())
                        .filter(head -> head.code().equals(office.code()))
                        .isPresent()
                && directory.governmentUnitOf(office.unit()).equals(office.unit());
    }
}
