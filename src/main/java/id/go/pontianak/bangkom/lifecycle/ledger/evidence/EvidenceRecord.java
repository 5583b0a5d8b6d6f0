package id.go.pontianak.bangkom.lifecycle.ledger.evidence;

import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.CaseChanged;
import id.go.pontianak.bangkom.lifecycle.ledger.domain.EvidenceRows;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes where evidence stands, with its line in the journal; the lists follow. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EvidenceRecord {

    /** Id of the process. */
    public static final String PROCESS = "external-learning";

    /** Who did it, in which capacity, and why; a null person is the system. */
    public record Deed(
            String action,
            @Nullable PersonId by,
            @Nullable Capacity capacity,
            @Nullable String reason) {

        static Deed of(String action, PersonId by) {
            return new Deed(action, by, null, null);
        }

        static Deed system(String action) {
            return new Deed(action, null, null, null);
        }
    }

    private final EvidenceRows rows;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final BusinessClock clock;

    EvidenceRecord(EvidenceRows rows, Journal journal, ApplicationEventPublisher events, BusinessClock clock) {
        this.rows = rows;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    String nextNumber() {
        return rows.nextNumber(clock.today().getYear());
    }

    Instant now() {
        return clock.instant();
    }

    /** What was done; the status stays. */
    void deed(String number, Deed deed) {
        PersonId by = deed.by();
        String action = "journal.ledger." + deed.action();
        if (by == null) {
            journal.recordSystem(number, action, Map.of());
        } else {
            journal.record(number, action, by, deed.capacity(), deed.reason(), Map.of());
        }
        events.publishEvent(new CaseChanged(PROCESS, number));
    }

    void stands(String number, EvidenceStatus status, Evidence.Ruling ruling, Deed deed) {
        rows.updateStatus(number, status, ruling);
        deed(number, deed);
    }
}
