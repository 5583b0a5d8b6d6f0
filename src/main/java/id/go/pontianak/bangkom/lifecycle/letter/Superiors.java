package id.go.pontianak.bangkom.lifecycle.letter;

import id.go.pontianak.bangkom.foundation.directory.Answer;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.directory.ResponsibleOfficials;
import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.letter.SettledOutcomes.Settled;
import id.go.pontianak.bangkom.lifecycle.letter.UnitHeads.UnitHead;
import id.go.pontianak.bangkom.lifecycle.letter.domain.LetterOutcomes;
import id.go.pontianak.bangkom.lifecycle.letter.domain.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whoever answers today for the direct superior of a participant whose result is set, and has not been told of it by a letter yet. */
@Component
class Superiors {

    private record Told(PersonId superior, UnitHead head, Outcome outcome) {}

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

    /** Empty until the results are set. Participants without anybody who answers for a superior are left out. */
    Optional<Map<PersonId, UnitHead>> toTell(String batch) {
        List<Settled> settled = settledOf(batch);
        return settled.isEmpty()
                ? Optional.empty()
                : Optional.of(told(batch, settled).stream()
                        .collect(Collectors.toMap(
                                Told::superior, Told::head, (first, second) -> first, LinkedHashMap::new)));
    }

    /** The pages of all whom {@link #toTell} names; written once the recipients of the letter are. */
    void write(UUID letter, String batch) {
        told(batch, settledOf(batch)).forEach(one -> rows.insert(letter, one.outcome()));
    }

    private List<Told> told(String batch, List<Settled> settled) {
        Set<PersonId> before = rows.toldOf(batch);
        List<Settled> left =
                settled.stream().filter(one -> !before.contains(one.person())).toList();
        Map<PersonId, Person> people =
                directory.persons(left.stream().map(Settled::person).toList());
        List<Told> told = new ArrayList<>();
        left.forEach(one ->
                told(one, Objects.requireNonNull(people.get(one.person()))).ifPresent(told::add));
        return told;
    }

    private Optional<Told> told(Settled settled, Person person) {
        return Optional.ofNullable(person.supervisorOffice())
                .flatMap(office -> officials.answerOf(office, ConflictScope.of(person.id()), clock.today()))
                .map(answer -> new Told(answer.person(), head(answer), outcome(settled, person, answer)));
    }

    private UnitHead head(Answer answer) {
        Person superior = directory.person(answer.person());
        String unit = directory.unit(superior.governmentUnit()).name();
        return new UnitHead(answer.capacity().title(), List.of(), unit, null);
    }

    private Outcome outcome(Settled settled, Person person, Answer answer) {
        return new Outcome(
                answer.person(),
                person.name(),
                Objects.requireNonNullElse(EmployeeNumber.display(person.number()), ""),
                person.position(),
                directory.unit(person.unit()).name(),
                settled);
    }

    private List<Settled> settledOf(String batch) {
        SettledOutcomes supplier = outcomes.getIfAvailable();
        return supplier == null ? List.of() : supplier.of(batch);
    }
}
