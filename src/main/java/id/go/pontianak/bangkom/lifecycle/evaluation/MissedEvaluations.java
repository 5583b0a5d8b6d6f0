package id.go.pontianak.bangkom.lifecycle.evaluation;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.reminder.DailyReminder;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Trainings that were over before there were evaluations get theirs while their results are still waited for: whoever attended is asked then, batch by batch, each in a
 * transaction of its own. Of a batch that is closed nobody remembers enough.
 */
@Component
class MissedEvaluations implements DailyReminder, BulkRuns.Worker {

    static final String KIND = "evaluation.missed";

    private static final int MOST = 1000;

    /** Nobody in particular: the round acts for no person. */
    private static final PersonId MACHINE = new PersonId(new UUID(0, 0));

    private final Batches batches;
    private final Evaluations evaluations;
    private final BulkRuns runs;

    MissedEvaluations(Batches batches, Evaluations evaluations, BulkRuns runs) {
        this.batches = batches;
        this.evaluations = evaluations;
        this.runs = runs;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public void remind(LocalDate today) {
        List<BulkRuns.Row> missed = batches.list(List.of(BatchStatus.ENDED), "", 0, MOST).stream()
                .map(Batch::number)
                .filter(batch -> evaluations.find(batch).isEmpty())
                .map(batch -> new BulkRuns.Row(batch, batch))
                .toList();
        if (!missed.isEmpty()) {
            runs.start(KIND, MACHINE, missed);
        }
    }

    /** Nothing where its results came meanwhile, or somebody else has opened it. */
    @Override
    public void work(PersonId actor, BulkRuns.Row row) {
        if (batches.batch(row.input()).status() == BatchStatus.ENDED) {
            evaluations.open(row.input());
        }
    }
}
