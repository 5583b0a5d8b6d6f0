package id.go.pontianak.bangkom.lifecycle.assessment;

import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programmes;
import id.go.pontianak.bangkom.lifecycle.examination.HeldKeys;
import id.go.pontianak.bangkom.lifecycle.learning.LearningProgress;
import id.go.pontianak.bangkom.lifecycle.result.ResultStatus;
import id.go.pontianak.bangkom.lifecycle.result.Results;
import java.util.List;
import org.springframework.stereotype.Component;

/** Of a batch whose programme has a remedial or a delayed test, with the questions of the post-test, nobody reads keys until its results are decided, and the delayed test is over. */
@Component
class KeysOfBatch implements HeldKeys {

    private final Batches batches;
    private final Programmes programmes;
    private final LearningProgress learning;
    private final Results results;
    private final DelayedTest delayed;

    KeysOfBatch(
            Batches batches, Programmes programmes, LearningProgress learning, Results results, DelayedTest delayed) {
        this.batches = batches;
        this.programmes = programmes;
        this.learning = learning;
        this.results = results;
        this.delayed = delayed;
    }

    @Override
    public boolean held(String group) {
        Batch batch = batches.batches(List.of(group)).get(group);
        return batch != null
                && (delayed.awaited(batch) || !batch.status().over() && repeats(batch) && undecided(group));
    }

    private boolean repeats(Batch batch) {
        return programmes
                        .terms(batch.programme(), batch.programmeVersion())
                        .completion()
                        .remedial()
                && !learning.opensTests(batch);
    }

    private boolean undecided(String batch) {
        return results.find(batch)
                .map(found -> found.status())
                .map(ResultStatus::undecided)
                .orElse(true);
    }
}
