package id.go.pontianak.bangkom.lifecycle.ledger.evidence;

import id.go.pontianak.bangkom.foundation.document.FileId;
import id.go.pontianak.bangkom.foundation.document.FileOwner;
import id.go.pontianak.bangkom.foundation.document.Files;
import id.go.pontianak.bangkom.foundation.document.NewFile;
import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.ledger.domain.EvidenceRows;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The certificates that were handed in: whoever sees the evidence may open them. */
@Component
class EvidenceFiles implements FileOwner {

    private static final String PURPOSE = "ledger/evidence";

    private final ObjectProvider<Files> files;
    private final EvidenceRows rows;
    private final EvidenceRights rights;

    EvidenceFiles(ObjectProvider<Files> files, EvidenceRows rows, EvidenceRights rights) {
        this.files = files;
        this.rows = rows;
        this.rights = rights;
    }

    FileId keep(String number, NamedFile certificate, PersonId by) {
        return files.getObject().keep(new NewFile(PURPOSE, number, certificate.name(), certificate.content(), by));
    }

    void forget(FileId file) {
        files.getObject().forget(file);
    }

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public boolean mayRead(PersonId reader, String ownerKey) {
        return rights.maySee(reader, rows.load(ownerKey));
    }
}
