package id.go.pontianak.bangkom.lifecycle.batch.process;

import id.go.pontianak.bangkom.foundation.workflow.CaseMigrated;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchDates;
import id.go.pontianak.bangkom.lifecycle.batch.domain.TrainingBatches;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Timers that only released models have, and what becomes of the dates of a batch that is moved from one: its timer may wait for another
 * date of the table than the one it came with.
 */
@Component
class FormerBatchProcess {

    /** Which event waits for which date. */
    static final Map<String, String> TIMERS = Map.of("event_startDateReached", BatchDates.START);

    private final TrainingBatches batches;
    private final TrainingBatchProcess process;

    FormerBatchProcess(TrainingBatches batches, TrainingBatchProcess process) {
        this.batches = batches;
        this.process = process;
    }

    /** Its case is locked already, so the batch is only read. */
    @EventListener
    void on(CaseMigrated migrated) {
        if (migrated.process().equals(TrainingBatchProcess.KEY)) {
            batches.findById(migrated.caseNumber().toString()).ifPresent(process::resetTimers);
        }
    }
}
