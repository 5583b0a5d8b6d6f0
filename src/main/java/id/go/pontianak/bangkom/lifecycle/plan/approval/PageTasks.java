package id.go.pontianak.bangkom.lifecycle.plan.approval;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tasks that are done on the page of their case, not in the task list; they go through the one door of decisions all the same. */
@Component
public class PageTasks {

    /** The task of one case that stands at this element of its model. */
    public record At(CaseNumber number, String element) {}

    private final Decisions decisions;

    PageTasks(Decisions decisions) {
        this.decisions = decisions;
    }

    public boolean mayDecide(At at, PersonId person) {
        return open(at).filter(task -> decisions.capacityFor(person, task).isPresent())
                .isPresent();
    }

    /** {@code seen} is the version that was on the page; unknown where the case does not wait there. */
    public void decide(At at, int seen, Map<String, String> fields, PersonId by) {
        TaskId task = open(at).orElseThrow(NotFound::new).id();
        decisions.decide(by, Decisions.Request.direct(task, seen, fields));
    }

    private Optional<OpenTask> open(At at) {
        return decisions.listOpenOf(at.number()).stream()
                .filter(task -> task.element().equals(at.element()))
                .findFirst();
    }
}
