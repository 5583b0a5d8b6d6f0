package id.go.pontianak.bangkom.lifecycle.result;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.ResultsProgress;
import id.go.pontianak.bangkom.lifecycle.batch.event.BatchCancelled;
import id.go.pontianak.bangkom.lifecycle.batch.event.BatchClosed;
import id.go.pontianak.bangkom.lifecycle.batch.event.BatchEnded;
import id.go.pontianak.bangkom.lifecycle.result.domain.ResultCases;
import id.go.pontianak.bangkom.lifecycle.result.domain.ResultRows;
import id.go.pontianak.bangkom.lifecycle.result.process.BatchResultsProcess;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The results of batches as cases: opened when a training is over, ended without results when its batch is called off. */
@Service
@Transactional
public class Results implements ResultsProgress {

    private final ResultCases cases;
    private final ResultRows rows;
    private final ResultRecord record;
    private final BatchResultsProcess process;
    private final Batches batches;
    private final BatchRules rules;
    private final ResultHands hands;

    Results(
            ResultCases cases,
            ResultRows rows,
            ResultRecord record,
            BatchResultsProcess process,
            Batches batches,
            BatchRules rules,
            ResultHands hands) {
        this.cases = cases;
        this.rows = rows;
        this.record = record;
        this.process = process;
        this.batches = batches;
        this.rules = rules;
        this.hands = hands;
    }

    /** Starts the case of the batch with the rule of its programme as it is today; idempotent. Its number. */
    public String open(String number) {
        Batch batch = batches.batch(number);
        String results = ResultCase.numberOf(number);
        boolean external = rules.external(batch.programme());
        ResultCase fresh = ResultCase.fresh(batch, ResultStatus.RECORDING, rules.of(batch), external);
        if (cases.insert(fresh)) {
            rows.insertRoster(number);
            process.opened(new CaseNumber(results), hands.recorders(number), hands.authority(external));
            record.system(results, "opened");
        }
        return results;
    }

    @Transactional(readOnly = true)
    public Optional<ResultCase> find(String batch) {
        return cases.ofBatch(batch);
    }

    /** In the transaction of the deed. */
    @EventListener
    void on(BatchEnded ended) {
        open(ended.batch());
    }

    /** In the transaction of the deed, behind the lock of the batch: refused once an analyst has verified them, or one was settled early. */
    @EventListener
    void on(BatchCancelled cancelled) {
        if (verified(cancelled.batch())) {
            throw new NotPossibleNow("refusal.batch.resultsVerified");
        }
        if (posts(cancelled.batch())) {
            throw new NotPossibleNow("refusal.batch.resultsPosted");
        }
        drop(cancelled.batch());
    }

    /** In the transaction of the deed: a batch that HR closes without results asks nobody for them any more. */
    @EventListener
    void on(BatchClosed closed) {
        drop(closed.batch());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean verified(String batch) {
        return cases.ofBatch(batch)
                .map(ResultCase::status)
                .filter(ResultStatus::verified)
                .isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean posts(String batch) {
        return rows.settledEarly(batch);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean posts(String batch, PersonId person) {
        return rows.settledEarly(batch, person);
    }

    private void drop(String batch) {
        cases.ofBatch(batch).filter(results -> results.status().undecided()).ifPresent(results -> {
            cases.update(batch, ResultStatus.CANCELLED, results.hands());
            process.cancelled(results.caseNumber());
            record.system(results.number(), "cancelled");
        });
    }
}
