package id.go.pontianak.bangkom.foundation.staffing;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.HoldersChanged;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.directory.PersonLeft;
import id.go.pontianak.bangkom.foundation.directory.RetirementAge;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.staffing.domain.HolderRows;
import id.go.pontianak.bangkom.foundation.staffing.domain.RetirementRows;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When persons retire, computed from birthday and position; and that they serve no more from that day on. */
@Service
@Transactional
public class Retirements {

    /** Who passed the day long ago and still serves by every file has a reason that the directory does not know. */
    private static final int DAYS_CAUGHT_UP = 31;

    private final RetirementRows rows;
    private final HolderRows holders;
    private final Directory directory;
    private final ObjectProvider<RetirementAges> ages;
    private final Journal journal;
    private final BusinessClock clock;
    private final ApplicationEventPublisher events;

    Retirements(
            RetirementRows rows,
            HolderRows holders,
            Directory directory,
            ObjectProvider<RetirementAges> ages,
            Journal journal,
            BusinessClock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.holders = holders;
        this.directory = directory;
        this.ages = ages;
        this.journal = journal;
        this.clock = clock;
        this.events = events;
    }

    /** The first day of retirement; empty where birthday or age are not known, and of the mayor. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> dayOf(PersonId person) {
        return Optional.ofNullable(daysOf(List.of(directory.person(person))).get(person));
    }

    private Map<PersonId, LocalDate> daysOf(Collection<Person> persons) {
        List<PersonId> ids = persons.stream().map(Person::id).toList();
        Map<PersonId, Integer> own = new HashMap<>();
        ages.orderedStream().forEach(each -> own.putAll(each.agesOf(ids, clock.today())));
        Map<PersonId, LocalDate> days = new HashMap<>();
        persons.forEach(person -> day(person, own.get(person.id())).ifPresent(day -> days.put(person.id(), day)));
        return days;
    }

    private static Optional<LocalDate> day(Person person, @Nullable Integer own) {
        OptionalInt age = own == null ? RetirementAge.of(person) : OptionalInt.of(own);
        LocalDate born = person.birthDate();
        return born == null || age.isEmpty() ? Optional.empty() : Optional.of(RetirementAge.day(born, age.getAsInt()));
    }

    /**
     * What the day that has begun brings: who retires serves no more, and who was taken to have retired serves again where his position or
     * age is another now. Idempotent.
     */
    public void reachToday() {
        LocalDate today = clock.today();
        Map<PersonId, LocalDate> reached = daysOf(directory
                .persons(rows.listServingBornBy(today.minusYears(RetirementAge.LOWEST)))
                .values());
        reached.forEach((person, day) -> {
            if (!day.isAfter(today) && day.isAfter(today.minusDays(DAYS_CAUGHT_UP))) {
                retire(person, day);
            }
        });
        Set<PersonId> retired = Set.copyOf(rows.listRetired());
        daysOf(directory.persons(retired).values()).forEach((person, day) -> {
            if (day.isAfter(today)) {
                serveAgain(person, day);
            }
        });
    }

    private void retire(PersonId person, LocalDate day) {
        if (rows.retire(person, day)) {
            journal.recordSystem(
                    new CaseNumber(person.toString()), "journal.directory.retired", Map.of("day", day.toString()));
            events.publishEvent(new PersonLeft(person));
            tellOffices(person);
        }
    }

    private void serveAgain(PersonId person, LocalDate day) {
        rows.serveAgain(person);
        journal.recordSystem(
                new CaseNumber(person.toString()), "journal.directory.retirementMoved", Map.of("day", day.toString()));
        tellOffices(person);
    }

    private void tellOffices(PersonId person) {
        Set<String> offices = holders.officesOf(List.of(person), clock.today());
        if (!offices.isEmpty()) {
            events.publishEvent(new HoldersChanged(offices));
        }
    }
}
