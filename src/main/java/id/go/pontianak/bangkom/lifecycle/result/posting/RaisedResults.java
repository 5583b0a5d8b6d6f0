package id.go.pontianak.bangkom.lifecycle.result.posting;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.lifecycle.examination.ScoresRaised;
import id.go.pontianak.bangkom.lifecycle.examination.TestKind;
import id.go.pontianak.bangkom.lifecycle.result.domain.ResultCases;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A question that proved wrong may have cost somebody his result: where results of his batch are there, a row of a run looks at his, behind
 * the lock of the batch, which must not be taken while the bank and its attempts are locked. Pre-tests decide about no result.
 */
@Component
class RaisedResults {

    private final ResultCases cases;
    private final BulkRuns runs;

    RaisedResults(ResultCases cases, BulkRuns runs) {
        this.cases = cases;
        this.runs = runs;
    }

    /** In the transaction in which the question is withdrawn. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ScoresRaised raised) {
        Map<String, BulkRuns.Row> rows = new LinkedHashMap<>();
        Map<String, Boolean> open = new LinkedHashMap<>();
        raised.all().stream()
                .filter(one -> one.kind() != TestKind.PRE)
                .filter(one -> open.computeIfAbsent(
                        one.group(), group -> cases.ofBatch(group).isPresent()))
                .map(one -> RaisePosting.row(one.group(), one.person(), raised.reason()))
                .forEach(row -> rows.putIfAbsent(row.key(), row));
        if (!rows.isEmpty()) {
            runs.start(RaisePosting.KIND, raised.by(), List.copyOf(rows.values()));
        }
    }
}
