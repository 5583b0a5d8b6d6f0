package id.go.pontianak.bangkom.lifecycle.batch.web;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Office;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a person sees of a batch: city HR and auditors all of it, unit HR and heads their own units, others the dates. */
@Component
public class BatchViewer {

    /** {@code headed} are the units whose people he may order. */
    public record View(boolean hr, boolean all, Set<String> units, Set<String> headed) {

        public boolean sees(String unit) {
            return all || units.contains(unit);
        }

        public boolean seesSome() {
            return all || !units.isEmpty();
        }
    }

    private final Authority authority;
    private final Directory directory;

    BatchViewer(Authority authority, Directory directory) {
        this.authority = authority;
        this.directory = directory;
    }

    public View of(PersonId person) {
        Set<Capacity> capacities = Set.copyOf(authority.capacitiesOf(person));
        boolean hr = authority.isCityHr(person);
        boolean auditor = authority.audits(person);
        Set<String> headed = capacities.stream()
                .map(Capacity::acted)
                .filter(acted -> acted.kind() == Addressee.Kind.OFFICE)
                .flatMap(acted -> directory.findOffice(acted.value()).stream())
                .filter(this::heads)
                .map(office -> directory.governmentUnitOf(office.unit()))
                .collect(Collectors.toSet());
        Set<String> units = new TreeSet<>(headed);
        units.addAll(authority.unitsOfHr(person));
        return new View(hr, hr || auditor, units, headed);
    }

    private boolean heads(Office office) {
        return directory
                .findHead(directory.governmentUnitOf(office.unit()))
                .filter(head -> head.code().equals(office.code()))
                .isPresent();
    }
}
