package id.go.pontianak.bangkom.foundation.notification.domain;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.notification.Notice;
import id.go.pontianak.bangkom.foundation.workflow.CaseTypes;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.foundation.workflow.TaskCandidatesChanged;
import id.go.pontianak.bangkom.foundation.workflow.TaskDescription;
import id.go.pontianak.bangkom.foundation.workflow.TaskOpened;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Tells the officials to whom a task is put that it waits, each addressee once a task. A person's own affairs are told by the module that
 * knows what happened to him.
 */
@Component
public class TaskNotices {

    public static final String TEMPLATE = "notification/task-opened";

    private final NoticeWriter notices;
    private final CaseTypes types;
    private final SingletonSupplier<Decisions> decisions;
    private final Directory directory;

    TaskNotices(NoticeWriter notices, CaseTypes types, ObjectProvider<Decisions> decisions, Directory directory) {
        this.directory = directory;
        this.notices = notices;
        this.types = types;
        this.decisions = SingletonSupplier.of(decisions::getObject);
    }

    @EventListener
    void on(TaskOpened event) {
        tell(event.task(), event.description());
    }

    /** The unique key keeps those quiet who knew before. */
    @EventListener
    void on(TaskCandidatesChanged event) {
        tell(event.task(), decisions.obtain().describe(event.task()));
    }

    private void tell(OpenTask task, TaskDescription description) {
        Map<String, String> model = modelOf(task, description);
        notices.insertAll(
                task.candidates().stream()
                        .filter(candidate -> candidate.kind() != Addressee.Kind.PERSON)
                        .map(candidate -> new Notice(
                                TEMPLATE,
                                task.caseNumber(),
                                task.id().value(),
                                candidate,
                                0,
                                description.conflictScope(),
                                task.id().value(),
                                "/tasks/" + task.id(),
                                model))
                        .toList(),
                Urgency.NOW);
    }

    private Map<String, String> modelOf(OpenTask task, TaskDescription description) {
        Map<String, String> model = new HashMap<>();
        model.put("task", MailWords.KEY + description.title());
        model.put("about", about(task));
        PersonId subject = description.subject();
        if (subject != null) {
            model.put("person", directory.person(subject).name());
        }
        Instant due = task.due();
        if (due != null) {
            model.put("due", due.toString());
        }
        return model;
    }

    /** Programme and batch, or the like; the number of the case where its module says no more. */
    private String about(OpenTask task) {
        return types.find(task.process())
                .map(type -> type.describe(task.caseNumber()).title())
                .orElse(task.caseNumber().value());
    }
}
