package id.go.pontianak.bangkom.desk.inbox;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.journal.JournalEntry;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The journal of a case as people read it: names instead of keys, latest first. */
@Service
@Transactional(readOnly = true)
public class CaseHistory {

    /** {@code action} is a message key; {@code name} is null where the system acted. */
    public record Deed(
            String action,
            @Nullable String name,
            @Nullable String capacity,
            @Nullable String reason,
            Instant at,
            Map<String, String> facts) {}

    private final Journal journal;
    private final Directory directory;

    CaseHistory(Journal journal, Directory directory) {
        this.journal = journal;
        this.directory = directory;
    }

    public List<Deed> listOf(String caseNumber) {
        List<JournalEntry> entries = journal.listOf(caseNumber);
        Map<PersonId, Person> people = directory.persons(entries.stream()
                .map(JournalEntry::actor)
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
                    entry.facts()));
        }
        Collections.reverse(deeds);
        return deeds;
    }
}
