package id.go.pontianak.bangkom.lifecycle.result.posting;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.learning.LearningCompleted;
import id.go.pontianak.bangkom.lifecycle.learning.LearningProgress;
import id.go.pontianak.bangkom.lifecycle.result.BatchRules;
import id.go.pontianak.bangkom.lifecycle.result.domain.EarlyRows;
import id.go.pontianak.bangkom.lifecycle.result.domain.EarlyRows.Early;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever completes a self-paced course of the city has passed by rule on that day: certificate and learning hours follow by a row of a run of
 * its own, and the results of the batch find the person posted. Organisers outside the city, and courses that do not settle themselves, take
 * the way of all results, and so does what is completed after the last day.
 */
@Component
class EarlyResults {

    private final EarlyRows rows;
    private final LearningProgress learning;
    private final BatchRules rules;
    private final Batches batches;
    private final BulkRuns runs;

    EarlyResults(EarlyRows rows, LearningProgress learning, BatchRules rules, Batches batches, BulkRuns runs) {
        this.rows = rows;
        this.learning = learning;
        this.rules = rules;
        this.batches = batches;
        this.runs = runs;
    }

    /** In the transaction in which the course was completed. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(LearningCompleted completed) {
        Batch batch = batches.batch(completed.batch());
        if (batch.status() != BatchStatus.STARTED
                || rules.external(batch.programme())
                || !learning.settles(batch.programme())) {
            return;
        }
        if (rows.insert(batch.number(), completed.person(), new Early(completed.score(), completed.day()))) {
            runs.start(
                    EarlyPosting.KIND,
                    completed.person(),
                    List.of(EarlyPosting.row(batch.number(), completed.person())));
        }
    }
}
