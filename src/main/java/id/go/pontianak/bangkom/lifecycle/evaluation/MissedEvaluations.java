package id.go.pontianak.bangkom.lifecycle.evaluation;

import id.go.pontianak.bangkom.foundation.workflow.DailyReminder;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Trainings that were over before there were evaluations get theirs while their results are still waited for: whoever attended is asked then. Of a batch that is
 * closed nobody remembers enough.
 */
@Component
@Transactional
class MissedEvaluations implements DailyReminder {

    private static final int MOST = 1000;

    private final Batches batches;
    private final Evaluations evaluations;

    MissedEvaluations(Batches batches, Evaluations evaluations) {
        this.batches = batches;
        this.evaluations = evaluations;
    }

    @Override
    public void remind(LocalDate today) {
        batches.list(List.of(BatchStatus.ENDED), "", 0, MOST).stream()
                .map(Batch::number)
                .filter(batch -> evaluations.find(batch).isEmpty())
                .forEach(evaluations::open);
    }
}
