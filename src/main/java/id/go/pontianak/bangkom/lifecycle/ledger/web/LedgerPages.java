package id.go.pontianak.bangkom.lifecycle.ledger.web;

import id.go.pontianak.bangkom.foundation.access.AccessEvents;
import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.ledger.CreditSource;
import id.go.pontianak.bangkom.lifecycle.ledger.HoursUnderWay;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import id.go.pontianak.bangkom.lifecycle.ledger.LedgerEntry;
import id.go.pontianak.bangkom.lifecycle.ledger.LedgerRights;
import id.go.pontianak.bangkom.lifecycle.ledger.evidence.Evidence;
import id.go.pontianak.bangkom.lifecycle.ledger.evidence.EvidenceReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of one person, for whoever may read it; that somebody else read it leaves an event. */
@Component
@Transactional
class LedgerPages {

    /** What stands in the ledger of a person in one year; {@code years} are all that have credits, with their sums, and the one shown;
     * {@code pending} is evidence under way, {@code coming} what trainings under way may bring. */
    record LedgerPage(
            Person person,
            String unit,
            HoursOfYear.YearHours hours,
            Map<Integer, Integer> years,
            List<Line> lines,
            List<Evidence> pending,
            List<HoursUnderWay.Coming> coming,
            Access access) {

        /** Credits that count. */
        public List<Line> standing() {
            return lines.stream().filter(line -> line.entry().stands()).toList();
        }
    }

    /** Whether it is the reader's own, and whether he may correct it. */
    record Access(boolean own, boolean keep) {}

    /** One credit; {@code reversedBy} is a name, {@code corrected} tells that it was posted again. */
    record Line(LedgerEntry entry, @Nullable String reversedBy, boolean corrected) {

        /** Number of the evidence on which it rests, which whoever reads the ledger may open; null for all other credits. */
        public @Nullable String claim() {
            return CreditSource.claimOf(entry.source()).orElse(null);
        }
    }

    private final Ledger ledger;
    private final EvidenceReader evidence;
    private final ObjectProvider<HoursUnderWay> underWay;
    private final LedgerRights rights;
    private final HoursOfYear hours;
    private final Directory directory;
    private final AccessEvents openings;

    LedgerPages(
            Ledger ledger,
            EvidenceReader evidence,
            ObjectProvider<HoursUnderWay> underWay,
            LedgerRights rights,
            HoursOfYear hours,
            Directory directory,
            AccessEvents openings) {
        this.ledger = ledger;
        this.evidence = evidence;
        this.underWay = underWay;
        this.rights = rights;
        this.hours = hours;
        this.directory = directory;
        this.openings = openings;
    }

    LedgerPage of(Actor reader, PersonId subject, @Nullable Integer wanted) {
        Person person = open(reader, subject);
        int year = hours.year(wanted);
        List<LedgerEntry> entries = ledger.listOf(subject);
        return new LedgerPage(
                person,
                directory.unit(person.unit()).name(),
                hours.of(subject, year),
                years(entries, year),
                lines(entries, year),
                evidence.listPending(subject),
                underWay.stream().flatMap(source -> source.of(subject).stream()).toList(),
                new Access(reader.person().equals(subject), rights.mayKeep(reader.person())));
    }

    /** One credit, for whoever keeps the ledger. */
    Line credit(Actor reader, UUID credit) {
        rights.requireKeeper(reader.person());
        LedgerEntry entry = ledger.entry(credit);
        open(reader, entry.person());
        return lines(ledger.listOf(entry.person()), entry.training().completed().getYear()).stream()
                .filter(line -> line.entry().id().equals(credit))
                .findFirst()
                .orElseThrow();
    }

    String nameOf(PersonId person) {
        return directory.person(person).name();
    }

    private Person open(Actor reader, PersonId subject) {
        Person person = rights.requireReader(reader, subject);
        openings.opened(subject, AccessEvents.LEDGER, Objects.requireNonNullElse(person.number(), person.name()));
        return person;
    }

    private static Map<Integer, Integer> years(List<LedgerEntry> entries, int shown) {
        Map<Integer, Integer> years = new TreeMap<>(java.util.Comparator.reverseOrder());
        int first = entries.stream()
                .mapToInt(entry -> entry.training().completed().getYear())
                .min()
                .orElse(shown);
        // a year without hours is one of them and says so
        for (int year = Math.min(first, shown); year <= shown; year++) {
            years.put(year, 0);
        }
        entries.forEach(entry -> years.merge(entry.training().completed().getYear(), entry.hours(), Integer::sum));
        return years;
    }

    private List<Line> lines(List<LedgerEntry> entries, int year) {
        Set<UUID> replaced = entries.stream()
                .map(LedgerEntry::replaces)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<PersonId, Person> people = directory.persons(entries.stream()
                .map(LedgerEntry::reversal)
                .filter(Objects::nonNull)
                .map(LedgerEntry.Reversal::by)
                .collect(Collectors.toSet()));
        return entries.stream()
                .filter(entry -> entry.training().completed().getYear() == year)
                .map(entry -> new Line(entry, reverser(entry, people), replaced.contains(entry.id())))
                .toList();
    }

    private static @Nullable String reverser(LedgerEntry entry, Map<PersonId, Person> people) {
        LedgerEntry.Reversal reversal = entry.reversal();
        Person by = reversal == null ? null : people.get(reversal.by());
        return by == null ? null : by.name();
    }
}
