package id.go.pontianak.bangkom.lifecycle.result;

import id.go.pontianak.bangkom.foundation.document.FileId;
import id.go.pontianak.bangkom.foundation.document.FileOwner;
import id.go.pontianak.bangkom.foundation.document.Files;
import id.go.pontianak.bangkom.foundation.document.NewFile;
import id.go.pontianak.bangkom.foundation.document.StoredFile;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.CaseLock;
import id.go.pontianak.bangkom.foundation.workflow.ParentLock;
import id.go.pontianak.bangkom.lifecycle.result.domain.DocumentRows;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Documents of an outside organiser that prove the results recorded from it (list of results, certificates). At least one is needed before
 * such results are handed up; whoever reads the results or decides about them opens them. Refused for results of the city's own batches, and once they are
 * handed up.
 */
@Service
@Transactional
public class ResultDocuments implements FileOwner {

    private static final String PURPOSE = "result/document";

    private final ObjectProvider<Files> files;
    private final DocumentRows rows;
    private final Results results;
    private final ResultRights rights;
    private final ResultRecord record;
    private final ObjectProvider<ResultTasks> tasks;
    private final CaseLock locks;

    ResultDocuments(
            ObjectProvider<Files> files,
            DocumentRows rows,
            Results results,
            ResultRights rights,
            ResultRecord record,
            ObjectProvider<ResultTasks> tasks,
            CaseLock locks) {
        this.files = files;
        this.rows = rows;
        this.results = results;
        this.rights = rights;
        this.record = record;
        this.tasks = tasks;
        this.locks = locks;
    }

    /** For whoever may record the results. Refused where it is empty, too large, or neither a picture nor a document. */
    public void attach(String batch, NamedFile document, PersonId by) {
        rights.requireRecorder(by, batch);
        ResultCase found = results.find(batch).filter(ResultCase::external).orElseThrow(NotFound::new);
        locks.take(ResultRecord.PROCESS, found.caseNumber(), ParentLock.SHARE);
        if (results.find(batch).orElseThrow(NotFound::new).status() != ResultStatus.RECORDING) {
            throw new NotPossibleNow("refusal.result.handedUp");
        }
        FileId file = files.getObject().keep(new NewFile(PURPOSE, batch, document.name(), document.content(), by));
        rows.insert(batch, file);
        record.of(
                found.number(),
                Deed.of("documentAttached", by),
                Map.of("file", file.value().toString()));
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<StoredFile> of(String batch) {
        return rows.listOf(batch).stream()
                .flatMap(file -> files.getObject().find(file).stream())
                .sorted(Comparator.comparing(StoredFile::keptAt))
                .toList();
    }

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public boolean mayRead(PersonId reader, String ownerKey) {
        return rights.mayRead(reader, ownerKey)
                || results.find(ownerKey)
                        .filter(found -> tasks.getObject().decides(found.number(), reader))
                        .isPresent();
    }
}
