package id.go.pontianak.bangkom.foundation.directory;

import id.go.pontianak.bangkom.foundation.directory.domain.PersonRows;
import id.go.pontianak.bangkom.foundation.directory.domain.PositionRows;
import id.go.pontianak.bangkom.foundation.directory.domain.UnitRows;
import id.go.pontianak.bangkom.foundation.kernel.DateRange;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Persons, units and offices as read by every other module. Unknown keys are {@code NotFound}. */
@Service
@Transactional(readOnly = true)
public class Directory {

    private final PersonRows persons;
    private final UnitRows units;
    private final PositionRows positions;

    Directory(PersonRows persons, UnitRows units, PositionRows positions) {
        this.persons = persons;
        this.units = units;
        this.positions = positions;
    }

    public Person person(PersonId id) {
        return persons.find(id).orElseThrow(NotFound::new);
    }

    public Map<PersonId, Person> persons(Collection<PersonId> ids) {
        return persons.find(ids);
    }

    /** By today's number or one he had before, as printed or bare. */
    public Optional<Person> findByNumber(String employeeNumber) {
        return persons.findByNumber(employeeNumber);
    }

    /** Everybody with this e-mail address, by name; several people may share one. */
    public List<Person> listByAddress(String email) {
        return persons.listByAddress(email);
    }

    /** People whose direct superior is this office, by name. */
    public List<Person> listSubordinates(String office) {
        return persons.listSubordinates(office);
    }

    /** People of the unit and of all units below it, by name; {@code search} (may be empty) has words of name, NIP, position or unit. */
    public List<Person> listStaff(String unit, String search, int limit) {
        return persons.listStaff(unit, search, limit);
    }

    /** People of the whole city in whose name or number the words are, by name. */
    public List<Person> search(String text, int limit) {
        return persons.search(text, limit);
    }

    /** Everybody who works in one of these units, not in those below them, with his unit. */
    public Map<PersonId, String> staffOf(Collection<String> workUnits) {
        return persons.staffOf(workUnits);
    }

    /** Whose approved leave touches these days; empty while the register of absences holds nothing at all. */
    public Optional<Set<PersonId>> listOnLeave(Collection<PersonId> ids, DateRange days) {
        return persons.listOnLeave(ids, days);
    }

    /** The register of positions that somebody holds today, by title. */
    public List<Position> listPositions() {
        return positions.list();
    }

    /** Who serve in the unit and below it, by employment status. */
    public Map<EmploymentStatus, Integer> countStaffByStatus(String unit) {
        return positions.countByStatus(unit);
    }

    /** Offices of the unit and of all units below it but its own head, highest first. */
    public List<Office> subordinateOffices(String unit) {
        return units.listSubordinate(unit);
    }

    public Unit unit(String code) {
        return units.findUnit(code).orElseThrow(NotFound::new);
    }

    /** All perangkat daerah (OPD), by name. */
    public List<Unit> listGovernmentUnits() {
        return units.listGovernmentUnits();
    }

    public Office office(String code) {
        return findOffice(code).orElseThrow(NotFound::new);
    }

    public Optional<Office> findOffice(String code) {
        return units.findOffice(code);
    }

    /** The head of a unit: its office whose superior lies outside the unit, or that has none. */
    public Optional<Office> findHead(String unit) {
        return units.findHead(unit);
    }

    /** The heads of these units by unit; read at once, for lists. */
    public Map<String, Office> heads(Collection<String> of) {
        return units.heads(of);
    }

    /** The office that carries the function. */
    public String officeOf(Function function) {
        return findOfficeOf(function).orElseThrow(NotFound::new);
    }

    /** Empty before the directory has been imported. */
    public Optional<String> findOfficeOf(Function function) {
        return units.findOfficeOf(function);
    }

    /** The nearest ancestor (or the unit itself) that is a perangkat daerah; the unit itself when none is. */
    public String governmentUnitOf(String unit) {
        return units.findGovernmentUnitOf(unit).orElseThrow(NotFound::new);
    }
}
