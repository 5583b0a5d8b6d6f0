package id.go.pontianak.bangkom.lifecycle.ledger.evidence;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.CaseChanged;
import id.go.pontianak.bangkom.lifecycle.ledger.domain.EvidenceRows;
import java.time.Instant;
import java.util.Map;
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

    private static final String KEY = "journal.ledger.";

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
        CaseNumber caseNumber = new CaseNumber(number);
        journal.record(caseNumber, deed.under(KEY));
        events.publishEvent(new CaseChanged(PROCESS, caseNumber));
    }

    /** The same by itself. */
    void system(String number, String action) {
        CaseNumber caseNumber = new CaseNumber(number);
        journal.recordSystem(caseNumber, KEY + action, Map.of());
        events.publishEvent(new CaseChanged(PROCESS, caseNumber));
    }

    void stands(String number, EvidenceStatus status, Evidence.Ruling ruling, Deed deed) {
        rows.updateStatus(number, status, ruling);
        deed(number, deed);
    }

    /** By itself. */
    void stands(String number, EvidenceStatus status, Evidence.Ruling ruling, String systemAction) {
        rows.updateStatus(number, status, ruling);
        system(number, systemAction);
    }
}
