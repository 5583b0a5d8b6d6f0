package id.go.pontianak.bangkom.foundation.directory;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Persons, units and offices as read by every other module. Unknown keys are {@code NotFound}. */
@Service
public class Directory {

    public Person person(PersonId id) {
        throw new UnsupportedOperationException();
    }

    public Map<PersonId, Person> persons(Collection<PersonId> ids) {
        throw new UnsupportedOperationException();
    }

    public Optional<Person> findByNumber(String employeeNumber) {
        throw new UnsupportedOperationException();
    }

    /** People whose direct superior is this office, by name. */
    public List<Person> listSubordinates(String office) {
        throw new UnsupportedOperationException();
    }

    /** People of the unit and of all units below it, by name; {@code search} (may be empty) matches name or NIP. */
    public List<Person> listStaff(String unit, String search, int limit) {
        throw new UnsupportedOperationException();
    }

    public long countStaff(String unit) {
        throw new UnsupportedOperationException();
    }

    public Unit unit(String code) {
        throw new UnsupportedOperationException();
    }

    /** All perangkat daerah (OPD), by name. */
    public List<Unit> listGovernmentUnits() {
        throw new UnsupportedOperationException();
    }

    public Office office(String code) {
        throw new UnsupportedOperationException();
    }

    public Optional<Office> findOffice(String code) {
        throw new UnsupportedOperationException();
    }

    /** The head of a unit: its office whose superior lies outside the unit, or that has none. */
    public Optional<Office> findHead(String unit) {
        throw new UnsupportedOperationException();
    }

    /** The office that carries the function. */
    public String officeOf(Function function) {
        throw new UnsupportedOperationException();
    }

    /** The nearest ancestor (or the unit itself) that is a perangkat daerah; the unit itself when none is. */
    public String governmentUnitOf(String unit) {
        throw new UnsupportedOperationException();
    }
}
