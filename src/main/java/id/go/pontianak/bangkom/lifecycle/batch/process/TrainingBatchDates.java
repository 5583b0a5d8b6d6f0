package id.go.pontianak.bangkom.lifecycle.batch.process;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.workflow.CaseDates;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchDates;
import id.go.pontianak.bangkom.lifecycle.batch.domain.TrainingBatches;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The dates the model waits for; they live in the batch's row. */
@Component
class TrainingBatchDates implements CaseDates {

    private final TrainingBatches batches;
    private final BatchDates dates;

    TrainingBatchDates(TrainingBatches batches, BatchDates dates) {
        this.batches = batches;
        this.dates = dates;
    }

    @Override
    public String process() {
        return TrainingBatchProcess.KEY;
    }

    @Override
    public Instant date(String caseNumber, String name) {
        return dates.of(name, batches.findById(caseNumber).orElseThrow(NotFound::new));
    }

    /** HR chose these days. */
    @Override
    public boolean counted(String name) {
        return false;
    }
}
