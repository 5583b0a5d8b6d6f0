package id.go.pontianak.bangkom.lifecycle.attendance;

import id.go.pontianak.bangkom.foundation.document.FileId;
import id.go.pontianak.bangkom.foundation.document.FileOwner;
import id.go.pontianak.bangkom.foundation.document.Files;
import id.go.pontianak.bangkom.foundation.document.NewFile;
import id.go.pontianak.bangkom.foundation.document.StoredFile;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.attendance.domain.SessionExtras;
import id.go.pontianak.bangkom.lifecycle.session.Session;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Photographs of the signed paper list, kept with the session as the proof behind what was entered from it. */
@Service
@Transactional
public class SignedLists implements FileOwner {

    private static final String PURPOSE = "attendance/list";

    private final ObjectProvider<Files> files;
    private final SessionExtras extras;
    private final AttendanceRights rights;
    private final Journal journal;

    SignedLists(ObjectProvider<Files> files, SessionExtras extras, AttendanceRights rights, Journal journal) {
        this.files = files;
        this.extras = extras;
        this.rights = rights;
        this.journal = journal;
    }

    /** Refused where it is empty, too large, or neither a picture nor a document. */
    public void attach(PersonId by, String batch, UUID id, NamedFile list) {
        Session session = rights.requireKeeper(by, batch, id);
        FileId file = files.getObject().keep(new NewFile(PURPOSE, id.toString(), list.name(), list.content(), by));
        // Last, because storing a large file takes its time and a locked batch keeps others waiting.
        rights.requireOpen(session);
        extras.attach(id, file.value());
        journal.record(
                new CaseNumber(batch),
                Deed.of("journal.attendance.listAttached", by),
                Map.of("session", id.toString(), "file", file.value().toString()));
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<StoredFile> of(UUID session) {
        return extras.signedLists(session).stream()
                .flatMap(file -> files.getObject().find(new FileId(file)).stream())
                .sorted(Comparator.comparing(StoredFile::keptAt))
                .toList();
    }

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public boolean mayRead(PersonId reader, String ownerKey) {
        return rights.mayRead(reader, UUID.fromString(ownerKey));
    }
}
