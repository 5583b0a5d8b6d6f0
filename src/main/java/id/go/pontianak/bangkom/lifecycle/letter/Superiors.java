package id.go.pontianak.bangkom.lifecycle.letter;

import id.go.pontianak.bangkom.foundation.directory.Answer;
import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.directory.ResponsibleOfficials;
import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.letter.SettledOutcomes.Settled;
import id.go.pontianak.bangkom.lifecycle.letter.domain.LetterOutcomes;
import id.go.pontianak.bangkom.lifecycle.letter.domain.LetterOutcomes.Told;
import id.go.pontianak.bangkom.lifecycle.letter.domain.Outcome;
import id.go.pontianak.bangkom.lifecycle.letter.domain.Outcome.Addressed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Whoever answers today for the direct superior of a participant whose result is set, where no letter has told him the outcome and the certificate that stand
 * now. Reads everything of a batch at once: what it costs does not grow with the participants, only with their units and offices.
 */
@Component
class Superiors {

    private final ObjectProvider<SettledOutcomes> outcomes;
    private final LetterOutcomes rows;
    private final Directory directory;
    private final ResponsibleOfficials officials;
    private final BusinessClock clock;

    Superiors(
            ObjectProvider<SettledOutcomes> outcomes,
            LetterOutcomes rows,
            Directory directory,
            ResponsibleOfficials officials,
            BusinessClock clock) {
        this.outcomes = outcomes;
        this.rows = rows;
        this.directory = directory;
        this.officials = officials;
        this.clock = clock;
    }

    /** The pages that are still to be sent; nothing until the results are set. Participants without anybody who answers for a superior are left out. */
    Optional<List<Outcome>> toTell(String batch) {
        List<Settled> settled = settledOf(batch);
        return settled.isEmpty() ? Optional.empty() : Optional.of(pages(settled, rows.toldOf(batch)));
    }

    /** Once the recipients of the letter are written. */
    void write(UUID letter, List<Outcome> pages) {
        pages.forEach(page -> rows.insert(letter, page));
    }

    private List<Outcome> pages(List<Settled> settled, Map<PersonId, Told> before) {
        List<Settled> left = settled.stream().filter(one -> !says(before, one)).toList();
        Map<PersonId, Person> people =
                directory.persons(left.stream().map(Settled::person).toList());
        Map<PersonId, Answer> superiors = superiors(people);
        Map<Capacity, Addressed> addressed = new HashMap<>();
        Map<String, String> units = new HashMap<>();
        List<Outcome> pages = new ArrayList<>();
        for (Settled one : left) {
            Answer answer = superiors.get(one.person());
            Told told = before.get(one.person());
            if (answer != null) {
                Person person = Objects.requireNonNull(people.get(one.person()));
                pages.add(new Outcome(
                        answer.person(),
                        addressed.computeIfAbsent(answer.capacity(), this::addressed),
                        person.name(),
                        Objects.requireNonNullElse(EmployeeNumber.display(person.number()), ""),
                        person.position(),
                        units.computeIfAbsent(
                                person.unit(), code -> directory.unit(code).name()),
                        one,
                        told == null ? null : told.letter()));
            }
        }
        return pages;
    }

    private static boolean says(Map<PersonId, Told> before, Settled now) {
        Told told = before.get(now.person());
        return told != null && told.says(now);
    }

    /** Nobody is told of himself. */
    private Map<PersonId, Answer> superiors(Map<PersonId, Person> people) {
        Map<PersonId, String> offices = new HashMap<>();
        people.forEach((id, person) -> {
            String office = person.supervisorOffice();
            if (office != null) {
                offices.put(id, office);
            }
        });
        return officials.answersFor(offices, clock.today());
    }

    private Addressed addressed(Capacity as) {
        String office = Objects.requireNonNull(as.office());
        String unit = directory.governmentUnitOf(directory.office(office).unit());
        return new Addressed(as.title(), directory.unit(unit).name());
    }

    private List<Settled> settledOf(String batch) {
        SettledOutcomes supplier = outcomes.getIfAvailable();
        return supplier == null ? List.of() : supplier.of(batch);
    }
}
