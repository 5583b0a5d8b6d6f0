package id.go.pontianak.bangkom.lifecycle.attainment;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.attainment.domain.ProposalRows;
import id.go.pontianak.bangkom.lifecycle.competency.Rating;
import id.go.pontianak.bangkom.lifecycle.competency.Ratings;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who decides about a proposal: whoever answers for the office of the person's direct superior today, so that a transfer or a new superior
 * needs nothing but another look.
 */
@Service
@Transactional(readOnly = true)
public class LevelTeam {

    /** A proposal that waits, and the level confirmed so far; {@code capacity}: that of the reader. */
    public record Waiting(
            LevelProposal proposal, Person person, @Nullable Rating confirmed, Capacity capacity) {}

    private final ProposalRows rows;
    private final Ratings ratings;
    private final Directory directory;
    private final Authority authority;

    LevelTeam(ProposalRows rows, Ratings ratings, Directory directory, Authority authority) {
        this.rows = rows;
        this.ratings = ratings;
        this.directory = directory;
        this.authority = authority;
    }

    /** Those of this batch that wait for this person today, by name. */
    public List<Waiting> of(String batch, PersonId reader) {
        List<LevelProposal> open = rows.open(batch);
        Map<PersonId, Person> people = people(open);
        Map<PersonId, Map<String, Rating>> levels = ratings.confirmed(people.keySet());
        return open.stream()
                .flatMap(one -> waiting(one, people.get(one.person()), levels, reader).stream())
                .sorted(Comparator.comparing(one -> one.person().name()))
                .toList();
    }

    /** Everybody for whom something of this batch waits today. */
    Set<PersonId> deciders(String batch) {
        List<LevelProposal> open = rows.open(batch);
        Map<PersonId, Person> people = people(open);
        Map<PersonId, Map<String, Rating>> levels = ratings.confirmed(people.keySet());
        Set<PersonId> deciders = new LinkedHashSet<>();
        open.stream()
                .filter(one -> !reached(one, levels))
                .map(one -> people.get(one.person()))
                .distinct()
                .flatMap(person -> office(person).stream()
                        .flatMap(office -> authority.resolve(office, ConflictScope.of(person.id())).stream()))
                .forEach(deciders::add);
        return deciders;
    }

    /** Those of this batch of which nobody has to decide any more: the person left, or was given the level otherwise. */
    List<LevelProposal> settled(String batch) {
        List<LevelProposal> open = rows.open(batch);
        Map<PersonId, Person> people = people(open);
        Map<PersonId, Map<String, Rating>> levels = ratings.confirmed(people.keySet());
        return open.stream()
                .filter(one ->
                        reached(one, levels) || office(people.get(one.person())).isEmpty())
                .toList();
    }

    private Optional<Waiting> waiting(
            LevelProposal one, @Nullable Person person, Map<PersonId, Map<String, Rating>> levels, PersonId reader) {
        if (person == null || reached(one, levels)) {
            return Optional.empty();
        }
        return office(person)
                .flatMap(office -> authority.capacityFor(reader, List.of(office), ConflictScope.of(person.id())))
                .map(capacity -> new Waiting(one, person, confirmed(one, levels), capacity));
    }

    private Map<PersonId, Person> people(List<LevelProposal> open) {
        return directory.persons(
                open.stream().map(LevelProposal::person).distinct().toList());
    }

    private static Optional<Addressee> office(@Nullable Person person) {
        return Stream.ofNullable(person)
                .filter(one -> !one.left())
                .flatMap(one -> Stream.ofNullable(one.supervisorOffice()))
                .map(Addressee::office)
                .findFirst();
    }

    private static boolean reached(LevelProposal one, Map<PersonId, Map<String, Rating>> levels) {
        Rating now = confirmed(one, levels);
        return one.again()
                ? now == null || !now.source().equals(one.batch())
                : now != null && now.level() >= one.level();
    }

    private static @Nullable Rating confirmed(LevelProposal one, Map<PersonId, Map<String, Rating>> levels) {
        return levels.getOrDefault(one.person(), Map.of()).get(one.competency());
    }
}
