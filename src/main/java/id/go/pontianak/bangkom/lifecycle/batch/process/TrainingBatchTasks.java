package id.go.pontianak.bangkom.lifecycle.batch.process;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Function;
import id.go.pontianak.bangkom.foundation.directory.Matter;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.workflow.Decision;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.foundation.workflow.TaskDescription;
import id.go.pontianak.bangkom.foundation.workflow.TaskHandler;
import id.go.pontianak.bangkom.lifecycle.batch.Decree;
import id.go.pontianak.bangkom.lifecycle.batch.DecreeListForm;
import id.go.pontianak.bangkom.lifecycle.batch.EndorseListForm;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchLocks;
import id.go.pontianak.bangkom.lifecycle.batch.domain.TrainingBatch;
import id.go.pontianak.bangkom.lifecycle.batch.domain.TrainingBatches;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The tasks of a batch: HR orders the list, the Kabid endorses it, Kepala BKPSDM sets it by decree. */
@Component
class TrainingBatchTasks implements TaskHandler {

    private static final int PRIORITY = 60;
    private static final String ENDORSE_FORM = "endorseListForm";
    private static final String DECREE_FORM = "decreeListForm";

    private final TrainingBatches batches;
    private final BatchLocks locks;
    private final Decree decree;
    private final Directory directory;

    TrainingBatchTasks(TrainingBatches batches, BatchLocks locks, Decree decree, Directory directory) {
        this.batches = batches;
        this.locks = locks;
        this.decree = decree;
        this.directory = directory;
    }

    @Override
    public String process() {
        return TrainingBatchProcess.KEY;
    }

    @Override
    public void lockFirst(String caseNumber) {
        locks.forUpdate(caseNumber);
    }

    @Override
    public TaskDescription describe(OpenTask task) {
        TrainingBatch batch = batches.findById(task.caseNumber()).orElseThrow(NotFound::new);
        boolean ordering = task.element().equals(TrainingBatchProcess.TASK_ORDER_LIST);
        String page = "/batches/" + batch.number() + "/selection";
        String form = task.element().equals(TrainingBatchProcess.TASK_DECREE_LIST) ? DECREE_FORM : ENDORSE_FORM;
        return new TaskDescription(
                "task." + task.process() + '.' + task.element(),
                new Matter(null, decree.concerned(batch.number())),
                null,
                null,
                batch.read().programme(),
                batch.number(),
                PRIORITY,
                batch.seenVersion(),
                ordering ? null : form,
                ordering ? page : null,
                page);
    }

    @Override
    public Map<String, Object> record(Decision decision) {
        String number = decision.task().caseNumber();
        return switch (decision.task().element()) {
            case TrainingBatchProcess.TASK_ORDER_LIST -> {
                decree.freeze(number, decision.decidedBy(), decision.capacity());
                yield Map.ofEntries(
                        TrainingBatchProcess.OUTCOME.of(decision.outcome()),
                        TrainingBatchProcess.ENDORSER.of(officeOf(Function.KABID_PENGEMBANGAN)),
                        TrainingBatchProcess.DECREEING_AUTHORITY.of(officeOf(Function.KEPALA_BKPSDM)));
            }
            case TrainingBatchProcess.TASK_ENDORSE_LIST -> {
                EndorseListForm form = decision.as(EndorseListForm.class);
                decree.endorse(number, form, decision.decidedBy(), decision.capacity());
                yield Map.ofEntries(TrainingBatchProcess.OUTCOME.of(form.outcome()));
            }
            default -> {
                DecreeListForm form = decision.as(DecreeListForm.class);
                decree.set(number, form, decision.decidedBy(), decision.capacity());
                yield Map.ofEntries(TrainingBatchProcess.OUTCOME.of(form.outcome()));
            }
        };
    }

    private String officeOf(Function function) {
        return Addressee.office(directory.officeOf(function)).toString();
    }
}
