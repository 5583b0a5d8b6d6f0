package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import id.go.pontianak.bangkom.foundation.directory.Acting;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Synchronous listener: each event of a nomination has its entry in the journal, in the transaction of the deed and before anybody is told. */
@Component
class NominationJournal {

    private final Journal journal;

    NominationJournal(Journal journal) {
        this.journal = journal;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(NominationEvent event) {
        CaseNumber number = event.nomination().caseNumber();
        Map<String, String> facts = new TreeMap<>(event.facts());
        facts.keySet().retainAll(event.deed().kept());
        Acting by = event.by();
        if (by == null) {
            journal.recordSystem(number, event.deed().action(), facts);
        } else {
            journal.record(
                    number,
                    Deed.of(event.deed().action(), by.person())
                            .as(by.capacity())
                            .because(event.reason()),
                    facts);
        }
    }
}
