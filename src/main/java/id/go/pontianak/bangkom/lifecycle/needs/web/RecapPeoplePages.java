package id.go.pontianak.bangkom.lifecycle.needs.web;

import id.go.pontianak.bangkom.foundation.access.AccessEvents;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.competency.Competencies;
import id.go.pontianak.bangkom.lifecycle.competency.Competency;
import id.go.pontianak.bangkom.lifecycle.needs.NeedsRights;
import id.go.pontianak.bangkom.lifecycle.needs.RecapLine;
import id.go.pontianak.bangkom.lifecycle.needs.UnitNeeds;
import id.go.pontianak.bangkom.lifecycle.needs.domain.RecapPeople;
import id.go.pontianak.bangkom.lifecycle.needs.domain.RecapPeople.In;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who stands behind the numbers of one line of a recap, for those who read the recap. */
@Component
@Transactional
class RecapPeoplePages {

    static final int PAGE = 50;

    record Member(Person person, RecapPeople.Row row) {}

    /**
     * {@code all} are those of {@code shown} (all people where it is empty), the largest gap first, of whom {@code rows} are on this page;
     * {@code counts} says for each number how many people it counts.
     */
    record Page(
            UnitNeeds needs,
            String name,
            RecapLine recap,
            Competency competency,
            Map<In, Long> counts,
            String shown,
            List<Member> all,
            int from) {

        List<Member> rows() {
            return all.subList(Math.min(from - 1, all.size()), Math.min(from - 1 + PAGE, all.size()));
        }

        public String path() {
            return needs.page() + "/recap/lines/" + recap.code();
        }

        public In[] kinds() {
            return In.values();
        }
    }

    private final NeedsReader reader;
    private final RecapPeople people;
    private final NeedsRights rights;
    private final Competencies competencies;
    private final Directory directory;
    private final AccessEvents accessEvents;

    RecapPeoplePages(
            NeedsReader reader,
            RecapPeople people,
            NeedsRights rights,
            Competencies competencies,
            Directory directory,
            AccessEvents accessEvents) {
        this.reader = reader;
        this.people = people;
        this.rights = rights;
        this.competencies = competencies;
        this.directory = directory;
        this.accessEvents = accessEvents;
    }

    /** 404 for whoever may not read the recap, and where it has no such line; each whose level stands on the page leaves an event. */
    Page page(UnitNeeds unit, String code, String shown, int from, PersonId actor) {
        rights.requireReader(actor, unit.unit());
        RecapLine line = reader.line(unit, code);
        List<RecapPeople.Row> rows = people.of(unit.number(), code);
        List<RecapPeople.Row> chosen = rows.stream()
                .filter(row -> shown.isEmpty() || row.in().name().equals(shown))
                .toList();
        Page page = new Page(
                unit,
                directory.unit(unit.unit()).name(),
                line,
                Objects.requireNonNull(competencies.byCode().get(code)),
                rows.stream().collect(Collectors.groupingBy(RecapPeople.Row::in, Collectors.counting())),
                shown,
                members(chosen),
                from);
        tell(page.rows());
        return page;
    }

    private List<Member> members(List<RecapPeople.Row> rows) {
        Map<PersonId, Person> known =
                directory.persons(rows.stream().map(RecapPeople.Row::person).toList());
        return rows.stream()
                .map(row -> new Member(Objects.requireNonNull(known.get(row.person())), row))
                .sorted(Comparator.comparingInt((Member one) -> -one.row().gap())
                        .thenComparing(one -> one.row().in())
                        .thenComparing(one -> one.person().name()))
                .toList();
    }

    private void tell(List<Member> rows) {
        accessEvents.openedAll(
                rows.stream()
                        .filter(one -> one.row().level() != null)
                        .map(Member::person)
                        .collect(Collectors.toMap(Person::id, RecapPeoplePages::keyOf)),
                AccessEvents.COMPETENCY);
    }

    private static String keyOf(Person person) {
        return Objects.requireNonNullElse(person.number(), person.name());
    }
}
