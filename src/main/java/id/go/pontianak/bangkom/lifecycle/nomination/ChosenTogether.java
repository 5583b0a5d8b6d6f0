package id.go.pontianak.bangkom.lifecycle.nomination;

import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.eligibility.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * People chosen together, in their order, with what the rules of eligibility say of each and how many more of each unit may be away: who of
 * them needs a reason in spite of soft rules.
 */
record ChosenTogether(List<Person> people, Map<PersonId, List<Finding>> findings, Map<String, Integer> room) {

    /** Of whom a reason is asked: against whom a rule speaks, and who finds no room in his unit beside those before him. */
    List<Person> asked() {
        Map<String, Integer> left = new HashMap<>(room);
        return people.stream()
                .filter(person -> crowded(person, left) | spokenAgainst(person))
                .toList();
    }

    /**
     * With whom the reason is kept: against whom a rule speaks, and everybody of a unit without room for all of them, since it speaks against
     * each of these once the last is proposed.
     */
    Set<PersonId> excepted() {
        Map<String, Long> chosen = people.stream().collect(Collectors.groupingBy(Person::unit, Collectors.counting()));
        return people.stream()
                .filter(person -> spokenAgainst(person)
                        || chosen.getOrDefault(person.unit(), 0L) > room.getOrDefault(person.unit(), Integer.MAX_VALUE))
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    private boolean spokenAgainst(Person person) {
        return findings.getOrDefault(person.id(), List.of()).stream()
                .anyMatch(finding -> finding.kind() == Finding.Kind.SOFT);
    }

    private static boolean crowded(Person person, Map<String, Integer> room) {
        Integer left = room.computeIfPresent(person.unit(), (unit, before) -> before - 1);
        return left != null && left < 0;
    }
}
