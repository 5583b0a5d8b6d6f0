package id.go.pontianak.bangkom.lifecycle.nomination.choice;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.database.SearchWords;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Function;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** People whom a person may propose, at most one more than fit on a page from each source. */
@Component
class ProposablePeople {

    private static final int MOST = NominationChoices.PAGE + 1;

    private final Directory directory;
    private final Authority authority;

    ProposablePeople(Directory directory, Authority authority) {
        this.directory = directory;
        this.authority = authority;
    }

    /** The proposer, those below the proposer's offices, the staff of a unit for its HR; HR of the city finds anybody by three letters. */
    List<Person> of(PersonId proposer, String search) {
        Map<PersonId, Person> found = new LinkedHashMap<>();
        List<Person> all = new ArrayList<>();
        Person self = directory.person(proposer);
        if (matches(self, search)) {
            all.add(self);
        }
        authority.addresseesOf(proposer).stream()
                .filter(addressee -> addressee.kind() == Addressee.Kind.OFFICE)
                .sorted(Comparator.comparing(Addressee::value))
                .forEach(office -> all.addAll(below(office.value(), search)));
        Set<String> units = authority.unitsOfHr(proposer);
        units.stream().sorted().forEach(unit -> all.addAll(directory.listStaff(unit, search, MOST)));
        if (authority.isCityHr(proposer) && search.length() >= 3) {
            String city = directory.office(directory.officeOf(Function.PPK)).unit();
            all.addAll(directory.listStaff(city, search, MOST));
        }
        all.forEach(person -> found.putIfAbsent(person.id(), person));
        return List.copyOf(found.values());
    }

    /** Whose quota the proposals of this person stand against. */
    String agencyOf(PersonId proposer) {
        return directory.person(proposer).governmentUnit();
    }

    private List<Person> below(String office, String search) {
        List<Person> people = new ArrayList<>();
        directory.listSubordinates(office).stream()
                .filter(person -> matches(person, search))
                .forEach(people::add);
        directory
                .findOffice(office)
                .filter(post ->
                        directory.findHead(post.unit()).filter(post::equals).isPresent())
                .ifPresent(head -> people.addAll(directory.listStaff(head.unit(), search, MOST)));
        return people;
    }

    private static boolean matches(Person person, String search) {
        return SearchWords.found(
                search,
                String.join(
                        " ", person.name(), Objects.toString(person.number(), ""), person.position(), person.unit()));
    }
}
