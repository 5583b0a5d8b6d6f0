package id.go.pontianak.bangkom.desk.inbox.domain;

import id.go.pontianak.bangkom.desk.inbox.CaseReaders;
import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.document.FileOwner;
import id.go.pontianak.bangkom.foundation.document.NewFile;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.CaseTypes;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import java.util.Collections;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The scans of decisions on paper. Who works on the case or may see it may read them: whom its owner lets see it, who has done anything in it,
 * at whom it waits, and who oversees it.
 */
@Component
public class PaperScans implements FileOwner {

    private static final String PURPOSE = "inbox/paper";
    private static final char BETWEEN = '/';

    private final CaseTypes types;
    private final ObjectProvider<Decisions> decisions;
    private final Journal journal;
    private final Authority authority;
    private final ObjectProvider<CaseReaders> readers;

    PaperScans(
            CaseTypes types,
            ObjectProvider<Decisions> decisions,
            Journal journal,
            Authority authority,
            ObjectProvider<CaseReaders> readers) {
        this.readers = readers;
        this.types = types;
        this.decisions = decisions;
        this.journal = journal;
        this.authority = authority;
    }

    /** The key names process and case. */
    public static NewFile file(OpenTask task, NamedFile scan, PersonId by) {
        return new NewFile(PURPOSE, task.process() + BETWEEN + task.caseNumber(), scan.name(), scan.content(), by);
    }

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public boolean mayRead(PersonId reader, String ownerKey) {
        int at = ownerKey.indexOf(BETWEEN);
        String process = ownerKey.substring(0, at);
        CaseNumber number = new CaseNumber(ownerKey.substring(at + 1));
        return types.visibleTo(reader, process, number)
                || journal.hasDecided(reader, number)
                || waitsAt(reader, number)
                || readers.stream().anyMatch(one -> one.readsOnDuty(reader, number));
    }

    private boolean waitsAt(PersonId reader, CaseNumber number) {
        return decisions.getObject().listOpenOf(number).stream()
                .anyMatch(task -> !Collections.disjoint(task.candidates(), authority.addresseesOf(reader)));
    }
}
