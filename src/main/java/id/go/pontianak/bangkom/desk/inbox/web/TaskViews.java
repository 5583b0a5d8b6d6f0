package id.go.pontianak.bangkom.desk.inbox.web;

import id.go.pontianak.bangkom.desk.inbox.CaseComments;
import id.go.pontianak.bangkom.desk.inbox.CaseHistory;
import id.go.pontianak.bangkom.desk.inbox.domain.OpenTasks;
import id.go.pontianak.bangkom.desk.inbox.domain.OpenTasks.Opened;
import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.TaskDescription;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a task together as it is shown. */
@Component
class TaskViews {

    /** What was sent and refused, to be shown again; empty at first sight. */
    record Entered(Map<String, String> fields, Map<String, String> errors) {

        static final Entered NOTHING = new Entered(Map.of(), Map.of());
    }

    private final OpenTasks tasks;
    private final FilledForms forms;
    private final CaseHistory history;
    private final CaseComments comments;
    private final Directory directory;
    private final TaskListOptions names;
    private final BusinessClock clock;

    TaskViews(
            OpenTasks tasks,
            FilledForms forms,
            CaseHistory history,
            CaseComments comments,
            Directory directory,
            TaskListOptions names,
            BusinessClock clock) {
        this.tasks = tasks;
        this.forms = forms;
        this.history = history;
        this.comments = comments;
        this.directory = directory;
        this.names = names;
        this.clock = clock;
    }

    TaskView view(PersonId person, Opened opened, Entered entered, String list, @Nullable String context) {
        TaskId id = opened.task().id();
        FilledForms.Filled form = forms.fill(person, opened, entered);
        Instant due = opened.task().due();
        CaseNumber number = opened.task().caseNumber();
        return new TaskView(
                id,
                opened.description().title(),
                number,
                opened.description().version(),
                about(opened.description()),
                opened.capacity().kind() == Capacity.Kind.OWN_AFFAIR
                        ? ""
                        : opened.capacity().title(),
                due,
                due != null && due.isBefore(clock.instant()),
                tasks.mark(person, id),
                context,
                opened.description().contextPage(),
                opened.description().page(),
                form,
                entered.errors(),
                list,
                TaskListAddress.path(TaskListAddress.read(list)),
                history.listOf(number),
                comments.listOf(number));
    }

    private TaskView.About about(TaskDescription task) {
        PersonId subjectId = task.subject();
        Person subject = subjectId == null ? null : directory.person(subjectId);
        String unit = task.unit();
        String programme = task.programme();
        return new TaskView.About(
                subject == null ? null : subject.name(),
                subject == null ? null : EmployeeNumber.display(subject.number()),
                unit == null ? null : names.unit(unit),
                programme == null ? null : names.programme(programme));
    }
}
