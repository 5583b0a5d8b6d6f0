package id.go.pontianak.bangkom.lifecycle.batch.domain.selection;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns.Row;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.domain.TrainingBatch;
import java.util.List;
import org.springframework.stereotype.Component;

/** Bulk run in which the cases of a batch follow what happened to it, each by a row and a transaction of its own. */
@Component
public class CandidacyFollowing {

    private final Candidates candidates;
    private final ListEntries entries;
    private final BulkRuns runs;

    CandidacyFollowing(Candidates candidates, ListEntries entries, BulkRuns runs) {
        this.candidates = candidates;
        this.entries = entries;
        this.runs = runs;
    }

    /** Everybody whose case is open. */
    public void open(String kind, TrainingBatch batch, PersonId actor) {
        these(kind, batch, candidates.all().open(batch.number()), actor);
    }

    /** Those named. */
    public void these(String kind, TrainingBatch batch, List<String> nominations, PersonId actor) {
        List<Row> rows = nominations.stream()
                .map(nomination -> new Row(nomination, batch.number()))
                .toList();
        if (!rows.isEmpty()) {
            runs.start(kind, actor, rows);
        }
    }

    /** Everybody who stands on the list. */
    public void listed(String kind, TrainingBatch batch, PersonId actor) {
        List<Row> rows = entries.listOf(batch.number()).stream()
                .filter(entry -> !entry.struck())
                .map(entry -> new Row(entry.nomination(), batch.number()))
                .toList();
        runs.start(kind, actor, rows);
    }
}
