package id.go.pontianak.bangkom.lifecycle.batch.list;

import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.lifecycle.batch.process.TrainingBatchProcess;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Open tasks about the list of a batch, and who may decide them. */
@Service
@Transactional(readOnly = true)
public class ListTasks {

    private final Decisions tasks;

    ListTasks(Decisions tasks) {
        this.tasks = tasks;
    }

    /** The open task to order the list and hand it up. */
    public Optional<OpenTask> findOrderingTask(String number) {
        return find(number, TrainingBatchProcess.TASK_ORDER_LIST);
    }

    /** HR has to decide about the schedule before the list is ordered on. */
    public boolean scheduleUndecided(String number) {
        return find(number, TrainingBatchProcess.TASK_DECIDE_SCHEDULE).isPresent();
    }

    private Optional<OpenTask> find(String number, String element) {
        return tasks.listOpenOf(new CaseNumber(number)).stream()
                .filter(task -> task.element().equals(element))
                .findFirst();
    }

    public boolean mayHandUp(String number, PersonId actor) {
        return orderingCapacity(number, actor).isPresent();
    }

    /** In which capacity the person orders the list; empty where he does not. */
    public Optional<Capacity> orderingCapacity(String number, PersonId actor) {
        return findOrderingTask(number).flatMap(task -> capacity(task, actor));
    }

    /** Whether a task about the list waits for the person, for whatever office. */
    public boolean decides(String number, PersonId actor) {
        return tasks.listOpenOf(new CaseNumber(number)).stream()
                .anyMatch(task -> capacity(task, actor).isPresent());
    }

    private Optional<Capacity> capacity(OpenTask task, PersonId actor) {
        return tasks.capacityFor(actor, task);
    }
}
