package id.go.pontianak.bangkom.lifecycle.scorm;

import id.go.pontianak.bangkom.foundation.document.ZipArchive;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.courseware.AuthorRights;
import id.go.pontianak.bangkom.lifecycle.courseware.DraftKeeping;
import id.go.pontianak.bangkom.lifecycle.scorm.domain.Manifest;
import id.go.pontianak.bangkom.lifecycle.scorm.domain.PackageRows;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The packages of a course, as its authors keep them. A package is taken in whole or not at all, and never changed: another one is another package. */
@Service
@Transactional
public class Packages {

    /** Bytes of a package as it is uploaded. */
    public static final int MOST_BYTES = 30 * 1024 * 1024;

    /** Unpacked: files, bytes of one, bytes of all. */
    static final ZipArchive.Limits LIMITS = new ZipArchive.Limits(2000, 16 * 1024 * 1024, 48L * 1024 * 1024);

    private static final int MOST = 20;

    private final AuthorRights rights;
    private final PackageRows rows;
    private final Journal journal;

    Packages(AuthorRights rights, PackageRows rows, Journal journal) {
        this.rights = rights;
        this.rows = rows;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public List<ScormPackage> list(PersonId by, String programme) {
        rights.requireAuthor(by, programme);
        return rows.list(programme);
    }

    public UUID add(PersonId by, String programme, byte[] zip) {
        rights.requireAuthor(by, programme);
        if (zip.length > MOST_BYTES) {
            throw RuleViolated.of("refusal.scorm.size", MOST_BYTES / 1024 / 1024);
        }
        if (rows.list(programme).stream().filter(one -> !one.withdrawn()).count() >= MOST) {
            throw RuleViolated.of("refusal.scorm.most", MOST);
        }
        Map<String, byte[]> files = ZipArchive.unpack(zip, LIMITS);
        Manifest manifest = Manifest.of(files);
        UUID id = rows.insert(programme, manifest, files, by);
        journal.record(
                DraftKeeping.journalOf(programme),
                Deed.of("journal.course.packageAdded", by),
                Map.of("package", id.toString()));
        return id;
    }

    /** It is played no more, also by those who have it open. */
    public void withdraw(PersonId by, String programme, UUID id, @Nullable String reason) {
        rights.requireAuthor(by, programme);
        if (rows.find(id).filter(one -> one.programme().equals(programme)).isEmpty()) {
            throw new NotFound();
        }
        String because = Reason.of(reason);
        if (!rows.withdraw(id)) {
            throw new NotPossibleNow("refusal.scorm.withdrawn");
        }
        journal.record(
                DraftKeeping.journalOf(programme),
                Deed.of("journal.course.packageWithdrawn", by).because(because),
                Map.of("package", id.toString()));
    }
}
