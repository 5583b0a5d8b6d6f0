package id.go.pontianak.bangkom.foundation.journal;

import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.journal.domain.JournalEntries;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.ReadableText;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes in the transaction of the deed, so that no deed is without its entry; there is no way to change or remove one. */
@Service
public class Journal {

    private final JournalEntries entries;
    private final Clock clock;

    Journal(JournalEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * A person did it; {@code facts} are the arguments of its message by name. What is no case, such as an account or a room, has a number of
     * its own to be recorded under.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(CaseNumber caseNumber, Deed deed, Map<String, String> facts) {
        entries.append(entry(caseNumber, deed.action(), Optional.of(deed), facts));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void record(CaseNumber caseNumber, Deed deed) {
        record(caseNumber, deed, Map.of());
    }

    /** The system did it (a timer, a rule). */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordSystem(CaseNumber caseNumber, String action, Map<String, String> facts) {
        entries.append(entry(caseNumber, action, Optional.empty(), facts));
    }

    /** In the order in which it happened. */
    @Transactional(readOnly = true)
    public List<JournalEntry> listOf(CaseNumber caseNumber) {
        return entries.listOf(caseNumber);
    }

    /** When something was last done in each of these cases since this moment; cases in which it was not are left out. */
    @Transactional(readOnly = true)
    public Map<CaseNumber, Instant> latest(String action, Collection<CaseNumber> caseNumbers, Instant since) {
        return caseNumbers.isEmpty() ? Map.of() : entries.latest(action, caseNumbers, since);
    }

    /** Whether this person has done anything in the case. */
    @Transactional(readOnly = true)
    public boolean hasActed(PersonId person, CaseNumber caseNumber) {
        return entries.hasActed(person, caseNumber);
    }

    /**
     * Whether this person has acted in the case in a capacity, for an office or a role: that opens its file. What participants, trainers and
     * organisers do in a batch in their own name does not, since the file tells of the others too.
     */
    @Transactional(readOnly = true)
    public boolean hasDecided(PersonId person, CaseNumber caseNumber) {
        return entries.hasDecided(person, caseNumber);
    }

    /** Blanks the personal text of one entry for good; the entry itself and its proof stay. */
    @Transactional
    public void eraseReason(CaseNumber caseNumber, long no) {
        entries.eraseReason(caseNumber, no);
    }

    /** Without a deed where nobody did it. */
    private JournalEntry entry(CaseNumber caseNumber, String action, Optional<Deed> deed, Map<String, String> facts) {
        Optional<Capacity> capacity = deed.map(Deed::capacity);
        return new JournalEntry(
                caseNumber,
                0,
                action,
                deed.map(Deed::by).orElse(null),
                capacity.map(Capacity::title).orElse(null),
                capacity.map(Capacity::acted)
                        .filter(acted -> acted.kind() == Addressee.Kind.OFFICE)
                        .map(Addressee::value)
                        .orElse(null),
                deed.map(Deed::reason)
                        .map(ReadableText::of)
                        .filter(text -> !text.isEmpty())
                        .orElse(null),
                facts,
                // PostgreSQL keeps microseconds: what is hashed must be what is read back.
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
