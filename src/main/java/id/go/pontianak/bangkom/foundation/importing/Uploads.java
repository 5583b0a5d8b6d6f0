package id.go.pontianak.bangkom.foundation.importing;

import id.go.pontianak.bangkom.foundation.importing.ImportRecord.State;
import id.go.pontianak.bangkom.foundation.importing.domain.PreviewRows;
import id.go.pontianak.bangkom.foundation.importing.domain.UploadRows;
import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Upload, preview, confirm: what is applied equals what was shown, or it is shown again. {@code kind} names the import; of each kind one
 * upload waits at a time and one is applied at a time. Who may is checked by the module that imports, in the same transaction.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Uploads {

    /** Applied; or something has changed meanwhile and the preview is a new one; or the answers given make a fault of it. */
    public enum Outcome {
        APPLIED,
        PREVIEWED_ANEW,
        REFUSED
    }

    private final UploadRows rows;
    private final PreviewRows previews;

    Uploads(UploadRows rows, PreviewRows previews) {
        this.rows = rows;
        this.previews = previews;
    }

    /** Takes the place of what waited. */
    public UUID upload(String kind, List<NamedFile> files, PersonId by, Preview preview) {
        rows.waiting(kind).forEach(id -> rows.decide(id, State.DISCARDED, by));
        UUID id = rows.insert(kind, files, by);
        show(id, preview);
        return id;
    }

    /** The files of an upload that is ready to be applied; holds it, and all others of its kind, until the transaction ends. */
    public List<NamedFile> begin(String kind, UUID id) {
        rows.waitForOthers(kind);
        if (rows.lock(kind, id).orElseThrow(NotFound::new) != State.READY) {
            throw new NotPossibleNow("importing.notReady");
        }
        return rows.files(kind, id);
    }

    /** {@code now}: what the files would do now; {@code apply} returns the faults that it comes upon, if any. */
    public Outcome confirm(UUID id, PersonId by, Preview now, Supplier<Optional<Preview>> apply) {
        if (now.refused() || !now.digest().equals(rows.digest(id))) {
            show(id, now);
            return Outcome.PREVIEWED_ANEW;
        }
        Optional<Preview> refused = apply.get();
        refused.ifPresent(preview -> show(id, preview));
        if (refused.isPresent()) {
            return Outcome.REFUSED;
        }
        rows.decide(id, State.APPLIED, by);
        return Outcome.APPLIED;
    }

    public void discard(String kind, UUID id, PersonId by) {
        if (rows.lock(kind, id).orElseThrow(NotFound::new) == State.APPLIED) {
            throw new NotPossibleNow("importing.notReady");
        }
        rows.decide(id, State.DISCARDED, by);
    }

    public ImportRecord find(String kind, UUID id) {
        return rows.find(kind, id).orElseThrow(NotFound::new);
    }

    /** Latest first. */
    public List<ImportRecord> recent(String kind, int limit) {
        return rows.recent(kind, limit);
    }

    /** In the order of the files. */
    public List<Fault> faults(String kind, UUID id, Fault.Severity severity, int limit) {
        return previews.faults(kind, id, severity, limit);
    }

    public List<PreviewRow> rows(String kind, UUID id, String ofKind, int after, int limit) {
        return previews.rows(kind, id, ofKind, after, limit);
    }

    /** As uploaded; none once it is decided. */
    public List<NamedFile> files(String kind, UUID id) {
        return rows.files(kind, id);
    }

    private void show(UUID id, Preview preview) {
        rows.preview(id, preview.refused() ? State.REFUSED : State.READY, preview.digest());
        previews.replace(id, preview);
    }
}
