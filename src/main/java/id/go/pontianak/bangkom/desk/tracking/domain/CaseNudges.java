package id.go.pontianak.bangkom.desk.tracking.domain;

import id.go.pontianak.bangkom.desk.tracking.CaseRow;
import id.go.pontianak.bangkom.foundation.access.AddresseeTitles;
import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.forms.ManyRows;
import id.go.pontianak.bangkom.foundation.forms.RowResult;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.reminder.CaseNudge;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Service;

/** Reminds those at whom many cases wait. */
@Service
public class CaseNudges {

    private final ObjectProvider<CaseNudge> nudges;
    private final CaseListing listing;
    private final Authority authority;
    private final ManyRows many;
    private final AddresseeTitles titles;
    private final Directory directory;
    private final BusinessClock clock;

    CaseNudges(
            ObjectProvider<CaseNudge> nudges,
            CaseListing listing,
            Authority authority,
            ManyRows many,
            AddresseeTitles titles,
            Directory directory,
            BusinessClock clock) {
        this.nudges = nudges;
        this.listing = listing;
        this.authority = authority;
        this.many = many;
        this.titles = titles;
        this.directory = directory;
        this.clock = clock;
    }

    /** Of these cases those in which somebody was reminded today, and when; nobody but HR of the city reads of it. */
    public Map<String, Instant> today(PersonId person, List<CaseRow> rows) {
        Map<String, Instant> today = new HashMap<>();
        if (authority.isCityHr(person)) {
            Instant morning = clock.today().atStartOfDay(City.ZONE).toInstant();
            nudges.stream()
                    .forEach(nudge -> today.putAll(nudge.nudged(
                            rows.stream()
                                    .filter(row -> row.process().equals(nudge.caseType()))
                                    .map(row -> row.number().value())
                                    .toList(),
                            morning)));
        }
        return today;
    }

    /**
     * In how many open cases this person can remind each addressee but himself, by status and addressee as read models keep it; nothing for others
     * than HR of the city.
     */
    public Map<String, Map<String, Integer>> waiting(PersonId person) {
        Map<String, Map<String, Integer>> waiting = new HashMap<>();
        if (authority.isCityHr(person)) {
            Set<String> own = own(person);
            nudges.stream()
                    .forEach(nudge -> listing.waiting(nudge.caseType(), nudge.waitsIn(), own).stream()
                            .filter(one -> !own.contains(one.addressee()))
                            .forEach(one -> waiting.computeIfAbsent(one.addressee(), key -> new TreeMap<>())
                                    .merge(one.status(), one.cases(), Integer::sum)));
        }
        return waiting;
    }

    private Set<String> own(PersonId person) {
        return authority.addresseesOf(person).stream().map(Addressee::toString).collect(Collectors.toSet());
    }

    /** In which cases this person can remind somebody: HR of the city where others are waited for than himself, nobody else anywhere. */
    public Predicate<CaseRow> nudgeableBy(PersonId person) {
        if (!authority.isCityHr(person)) {
            return row -> false;
        }
        Set<String> own = own(person);
        return row -> row.endedAt() == null
                && !own.containsAll(row.waitsAt())
                && of(row).filter(nudge -> nudge.waitsIn().contains(row.status()))
                        .isPresent();
    }

    /** {@code NotFound} for whoever may not; {@code RuleViolated} without a reason; otherwise a result per case. */
    public ArrayList<RowResult> nudge(PersonId actor, List<String> numbers, String reason) {
        if (!authority.isCityHr(actor)) {
            throw new NotFound();
        }
        Reason.of(reason);
        List<CaseRow> rows = numbers.stream()
                .distinct()
                .map(number -> listing.find(new CaseNumber(number)).orElseThrow(NotFound::new))
                .toList();
        return many.each(
                rows,
                CaseNudges::name,
                row -> of(row).orElseThrow(CaseNudges::notThis).nudge(row.number(), actor, reason),
                row -> new DefaultMessageSourceResolvable(
                        new String[] {"tracking.nudge.done"}, new Object[] {whom(row)}));
    }

    /** Those who were reminded: the people with their offices. */
    private String whom(CaseRow row) {
        return row.waitsAt().stream()
                .map(addressee -> whom(Addressee.parse(addressee)))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private String whom(Addressee addressee) {
        String title = titles.of(addressee);
        String people = addressee.kind() == Addressee.Kind.PERSON
                ? ""
                : directory.persons(authority.resolve(addressee, ConflictScope.NONE)).values().stream()
                        .map(Person::name)
                        .sorted()
                        .collect(Collectors.joining(", "));
        return people.isEmpty() ? title : people + ", " + title;
    }

    private static NotPossibleNow notThis() {
        return new NotPossibleNow("refusal.tracking.notNudged");
    }

    private static String name(CaseRow row) {
        return row.subject() == null ? row.number() + " · " + row.title() : row.number() + " · " + row.subject();
    }

    private Optional<CaseNudge> of(CaseRow row) {
        return nudges.stream()
                .filter(nudge -> nudge.caseType().equals(row.process()))
                .findFirst();
    }
}
