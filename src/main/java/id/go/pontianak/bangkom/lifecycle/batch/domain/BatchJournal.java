package id.go.pontianak.bangkom.lifecycle.batch.domain;

import id.go.pontianak.bangkom.foundation.directory.Acting;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Synchronous listener: an entry of the journal for each domain event, in the transaction of the deed. */
@Component
class BatchJournal {

    private final Journal journal;

    BatchJournal(Journal journal) {
        this.journal = journal;
    }

    /** Before the notices. */
    @EventListener
    @Order(1)
    void on(BatchEvent event) {
        CaseNumber number = event.batch().caseNumber();
        String key = event.deed().journalKey();
        Acting by = event.by();
        if (key == null) {
            return;
        }
        if (by == null) {
            journal.recordSystem(number, key, event.facts());
        } else {
            journal.record(number, Deed.of(key, by.person()).as(by.capacity()).because(event.reason()), event.facts());
        }
    }
}
