package id.go.pontianak.bangkom.desk.inbox;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.journal.JournalEntry;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The journal of a case as people read it: names instead of keys, latest first. That a step was opened is told by its decision. */
@Service
@Transactional(readOnly = true)
public class CaseHistory {

    /** What was entered for somebody: for whom, and the paper with its scan where there is one. */
    public record Entered(
            String decider,
            @Nullable String paper,
            @Nullable LocalDate day,
            @Nullable String scan) {}

    /** {@code action} is a message key; {@code name} is null where the system acted. */
    public record Deed(
            String action,
            @Nullable String name,
            @Nullable String capacity,
            @Nullable String reason,
            Instant at,
            Map<String, String> facts,
            @Nullable Entered entered) {

        /** The same without its reason. */
        public Deed withoutReason() {
            return new Deed(action, name, capacity, null, at, facts, entered);
        }
    }

    private static final Set<String> ENTERED =
            Set.of("journal.workflow.enteredFromPaper", "journal.workflow.enteredInName");

    private final Journal journal;
    private final Directory directory;

    CaseHistory(Journal journal, Directory directory) {
        this.journal = journal;
        this.directory = directory;
    }

    public List<Deed> listOf(CaseNumber number) {
        List<JournalEntry> entries = journal.listOf(number).stream()
                .filter(entry -> !entry.action().endsWith(".stepOpened"))
                .toList();
        Map<PersonId, Person> people = directory.persons(entries.stream()
                .flatMap(entry -> Stream.of(entry.actor(), decider(entry)))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        List<Deed> deeds = new ArrayList<>();
        for (JournalEntry entry : entries) {
            Person actor = entry.actor() == null ? null : people.get(entry.actor());
            deeds.add(new Deed(
                    entry.action(),
                    actor == null ? null : actor.name(),
                    entry.capacity(),
                    entry.reason(),
                    entry.at(),
                    entry.facts(),
                    entered(entry, people)));
        }
        Collections.reverse(deeds);
        return deeds;
    }

    private static @Nullable PersonId decider(JournalEntry entry) {
        String decider = entry.facts().get("decider");
        return decider == null || !ENTERED.contains(entry.action()) ? null : PersonId.of(decider);
    }

    private static @Nullable Entered entered(JournalEntry entry, Map<PersonId, Person> people) {
        PersonId decider = decider(entry);
        Person person = decider == null ? null : people.get(decider);
        if (person == null) {
            return null;
        }
        String day = entry.facts().get("day");
        return new Entered(
                person.name(),
                entry.facts().get("paper"),
                day == null ? null : LocalDate.parse(day),
                entry.facts().get("evidence"));
    }
}
