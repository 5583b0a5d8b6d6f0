package id.go.pontianak.bangkom.foundation.journal;

import id.go.pontianak.bangkom.foundation.directory.DirectoryChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The directory comes before the journal and cannot call it; what it tells is written down in its own transaction. */
@Component
class JournalOfDirectory {

    private final Journal journal;

    JournalOfDirectory(Journal journal) {
        this.journal = journal;
    }

    @EventListener
    void on(DirectoryChanged changed) {
        journal.record(
                changed.subject(),
                "journal.directory." + changed.action(),
                changed.by(),
                null,
                changed.reason(),
                changed.facts());
    }
}
