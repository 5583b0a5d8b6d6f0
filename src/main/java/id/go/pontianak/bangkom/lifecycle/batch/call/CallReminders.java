package id.go.pontianak.bangkom.lifecycle.batch.call;

import id.go.pontianak.bangkom.foundation.workflow.reminder.DailyReminder;
import id.go.pontianak.bangkom.lifecycle.batch.domain.TrainingBatch;
import id.go.pontianak.bangkom.lifecycle.batch.domain.TrainingBatches;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Every working morning: units that are silent shortly before the deadline as it stands today. */
@Component
class CallReminders implements DailyReminder {

    private final TrainingBatches batches;
    private final CallForNominations calls;

    CallReminders(TrainingBatches batches, CallForNominations calls) {
        this.batches = batches;
        this.calls = calls;
    }

    @Override
    public void remind(LocalDate today) {
        batches.listCalling(today).stream().map(TrainingBatch::number).forEach(calls::remindIfDue);
    }
}
