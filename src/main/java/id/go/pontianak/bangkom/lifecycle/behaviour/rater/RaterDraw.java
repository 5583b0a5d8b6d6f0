package id.go.pontianak.bangkom.lifecycle.behaviour.rater;

import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.directory.ResponsibleOfficials;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.behaviour.RaterRole;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who is asked about an alumnus beside his superior, by rule and not by choice: up to two colleagues under the same office, of his tier or the next, and up to two
 * people under an office of his, longest in post first; nobody who was in the same training, and nobody whom mail does not reach.
 */
@Component
class RaterDraw {

    private static final int MOST = 2;

    /** Behind every number. */
    private static final String NUMBERED_FIRST = "~";

    private static final Comparator<Person> LONGEST_FIRST = Comparator.comparing(
                    (Person person) -> Objects.requireNonNullElse(person.more().positionSince(), LocalDate.MAX))
            .thenComparing(person -> Objects.requireNonNullElse(person.number(), NUMBERED_FIRST))
            .thenComparing(person -> person.id().toString());

    private final Directory directory;
    private final ResponsibleOfficials officials;
    private final BusinessClock clock;

    RaterDraw(Directory directory, ResponsibleOfficials officials, BusinessClock clock) {
        this.directory = directory;
        this.officials = officials;
        this.clock = clock;
    }

    /** He himself always; {@code trained} are the people of the batch. */
    Map<RaterRole, List<PersonId>> of(Person alumnus, String office, Set<PersonId> trained) {
        Map<RaterRole, List<PersonId>> drawn = new EnumMap<>(RaterRole.class);
        drawn.put(RaterRole.SELF, List.of(alumnus.id()));
        drawn.put(
                RaterRole.PEER,
                first(directory.listSubordinates(office).stream().filter(one -> near(one, alumnus)), trained));
        drawn.put(
                RaterRole.SUBORDINATE,
                first(
                        officials.officesOf(alumnus.id(), clock.today()).stream()
                                .filter(capacity -> capacity.kind() == Capacity.Kind.DEFINITIVE)
                                .map(Capacity::office)
                                .flatMap(Stream::ofNullable)
                                .distinct()
                                .flatMap(own -> directory.listSubordinates(own).stream())
                                .filter(one -> !one.id().equals(alumnus.id())),
                        trained));
        return drawn;
    }

    private static boolean near(Person one, Person alumnus) {
        return !one.id().equals(alumnus.id())
                && Math.abs(one.tier().ordinal() - alumnus.tier().ordinal()) <= 1;
    }

    private static List<PersonId> first(Stream<Person> people, Set<PersonId> trained) {
        return people.filter(one -> !one.left() && one.email() != null && !trained.contains(one.id()))
                .sorted(LONGEST_FIRST)
                .map(Person::id)
                .distinct()
                .limit(MOST)
                .toList();
    }
}
