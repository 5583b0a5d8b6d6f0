package id.go.pontianak.bangkom.lifecycle.result;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.lifecycle.result.process.BatchResultsProcess;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The task of recording, which is done on the page of the results, and who may decide about them. */
@Service
public class ResultTasks {

    private final Results results;
    private final Decisions decisions;

    ResultTasks(Results results, Decisions decisions) {
        this.results = results;
        this.decisions = decisions;
    }

    /** The results of the batch; empty before its training is over. */
    public Optional<ResultCase> find(String batch) {
        return results.find(batch);
    }

    /** Whether a task about these results waits for the person, for whatever office. */
    public boolean decides(String number, PersonId person) {
        return decisions.listOpenOf(new CaseNumber(number)).stream().anyMatch(task -> isFor(task, person));
    }

    public boolean mayHandUp(String number, PersonId person) {
        return recording(number).filter(task -> isFor(task, person)).isPresent();
    }

    /** {@code seen} is the version that was on the page; another one is refused. */
    public void handUp(String number, int seen, PersonId by) {
        decide(number, seen, by, Map.of("outcome", "handedUp"));
    }

    /** Whoever records leaves it to the others. */
    public void declareConflict(String number, int seen, String reason, PersonId by) {
        decide(number, seen, by, Map.of("outcome", "conflict", "reason", reason));
    }

    private void decide(String number, int seen, PersonId by, Map<String, String> fields) {
        TaskId task = recording(number).orElseThrow(NotFound::new).id();
        decisions.decide(by, Decisions.Request.direct(task, seen, fields));
    }

    private Optional<OpenTask> recording(String number) {
        return decisions.listOpenOf(new CaseNumber(number)).stream()
                .filter(task -> task.element().equals(BatchResultsProcess.RECORD))
                .findFirst();
    }

    private boolean isFor(OpenTask task, PersonId person) {
        return decisions.capacityFor(person, task).isPresent();
    }
}
