package id.go.pontianak.bangkom.desk.tracking.domain;

import id.go.pontianak.bangkom.desk.tracking.domain.CaseChanges.Step;
import id.go.pontianak.bangkom.desk.tracking.domain.CaseChanges.TaskChange;
import id.go.pontianak.bangkom.desk.tracking.domain.CaseChanges.TaskOf;
import id.go.pontianak.bangkom.foundation.directory.PersonsChanged;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.workflow.CaseChanged;
import id.go.pontianak.bangkom.foundation.workflow.CaseEnded;
import id.go.pontianak.bangkom.foundation.workflow.CaseStarted;
import id.go.pontianak.bangkom.foundation.workflow.CaseStepped;
import id.go.pontianak.bangkom.foundation.workflow.CaseTypes;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.foundation.workflow.TaskCandidatesChanged;
import id.go.pontianak.bangkom.foundation.workflow.TaskClosed;
import id.go.pontianak.bangkom.foundation.workflow.TaskOpened;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears where cases go and keeps it for the end of the transaction, in which it becomes rows. Cases nobody describes are not tracked. */
@Component
class TrackingProjection {

    private final CaseChangesInTransaction caseChanges;
    private final CaseTypes types;
    private final CaseRows rows;

    TrackingProjection(CaseChangesInTransaction caseChanges, CaseTypes types, CaseRows rows) {
        this.caseChanges = caseChanges;
        this.types = types;
        this.rows = rows;
    }

    @EventListener
    void started(CaseStarted event) {
        if (types.find(event.process()).isPresent()) {
            caseChanges.current().touch(event.process(), event.caseNumber());
        }
    }

    @EventListener
    void stepped(CaseStepped event) {
        if (types.find(event.process()).isEmpty() || !TrackedElements.tracks(event.elementType())) {
            return;
        }
        CaseChanges current = caseChanges.current();
        current.touch(event.process(), event.caseNumber());
        Step step = current.steps.computeIfAbsent(
                event.id(), id -> new Step(id, event.caseNumber(), event.element(), event.elementType(), event.name()));
        if (event.entered()) {
            step.entered = event.at();
        } else {
            step.left = event.at();
        }
    }

    @EventListener
    void opened(TaskOpened event) {
        OpenTask task = event.task();
        if (types.find(task.process()).isEmpty()) {
            return;
        }
        Step step = caseChanges.current().openStepOf(task.caseNumber(), task.element());
        if (step == null) {
            throw new IllegalStateException("a task opened outside its step: " + task);
        }
        step.task = new TaskOf(task.id(), event.description().title(), task.due(), texts(task.candidates()));
    }

    @EventListener
    void candidatesChanged(TaskCandidatesChanged event) {
        OpenTask task = event.task();
        if (types.find(task.process()).isPresent()) {
            CaseChanges current = caseChanges.current();
            current.touch(task.process(), task.caseNumber());
            current.tasks.put(task.id(), new TaskChange(task.due(), texts(task.candidates()), null));
        }
    }

    @EventListener
    void closed(TaskClosed event) {
        OpenTask task = event.task();
        if (types.find(task.process()).isPresent()) {
            CaseChanges current = caseChanges.current();
            current.touch(task.process(), task.caseNumber());
            var decision = event.decision();
            current.tasks.put(
                    task.id(),
                    new TaskChange(
                            task.due(),
                            texts(task.candidates()),
                            decision == null
                                    ? null
                                    : new TaskChange.Answer(
                                            decision.capacity().acted().toString(), decision.outcome())));
        }
    }

    @EventListener
    void ended(CaseEnded event) {
        if (types.find(event.process()).isPresent()) {
            CaseChanges current = caseChanges.current();
            current.touch(event.process(), event.caseNumber());
            current.ended.put(event.caseNumber(), event.endElement());
        }
    }

    @EventListener
    void personsChanged(PersonsChanged event) {
        rows.renamed(event.persons());
    }

    @EventListener
    void changed(CaseChanged event) {
        if (types.find(event.process()).isPresent()) {
            caseChanges.current().touch(event.process(), event.caseNumber());
        }
    }

    private static List<String> texts(List<Addressee> addressees) {
        return addressees.stream().map(Addressee::toString).toList();
    }
}
