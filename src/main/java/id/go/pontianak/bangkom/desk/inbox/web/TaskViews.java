package id.go.pontianak.bangkom.desk.inbox.web;

import id.go.pontianak.bangkom.desk.inbox.CaseComments;
import id.go.pontianak.bangkom.desk.inbox.CaseHistory;
import id.go.pontianak.bangkom.desk.inbox.domain.Drafts;
import id.go.pontianak.bangkom.desk.inbox.domain.OpenTasks;
import id.go.pontianak.bangkom.desk.inbox.domain.OpenTasks.Opened;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.DecisionForm;
import id.go.pontianak.bangkom.foundation.workflow.FormField;
import id.go.pontianak.bangkom.foundation.workflow.Forms;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts a task together as it is shown. */
@Component
class TaskViews {

    /** What was sent and refused, to be shown again; empty at first sight. */
    record Entered(Map<String, String> fields, Map<String, String> errors) {

        static final Entered NOTHING = new Entered(Map.of(), Map.of());
    }

    private final OpenTasks tasks;
    private final Drafts drafts;
    private final Forms forms;
    private final InlineDecisions buttons;
    private final CaseHistory history;
    private final CaseComments comments;
    private final Directory directory;
    private final TaskListOptions names;
    private final BusinessClock clock;

    TaskViews(
            OpenTasks tasks,
            Drafts drafts,
            Forms forms,
            InlineDecisions buttons,
            CaseHistory history,
            CaseComments comments,
            Directory directory,
            TaskListOptions names,
            BusinessClock clock) {
        this.tasks = tasks;
        this.drafts = drafts;
        this.forms = forms;
        this.buttons = buttons;
        this.history = history;
        this.comments = comments;
        this.directory = directory;
        this.names = names;
        this.clock = clock;
    }

    TaskView view(PersonId person, Opened opened, Entered entered, String list, @Nullable String context) {
        String id = opened.task().id();
        Optional<Drafts.Draft> draft = entered.fields().isEmpty() ? drafts.find(person, id) : Optional.empty();
        Map<String, String> values = draft.map(Drafts.Draft::fields).orElse(entered.fields());
        String formId = opened.description().form();
        DecisionForm form = formId == null ? null : forms.form(formId, LocaleContextHolder.getLocale());
        PersonId subjectId = opened.description().subject();
        Person subject = subjectId == null ? null : directory.person(subjectId);
        String unit = opened.description().unit();
        String programme = opened.description().programme();
        Instant due = opened.task().due();
        String caseNumber = opened.task().caseNumber();
        return new TaskView(
                id,
                opened.description().title(),
                caseNumber,
                opened.description().version(),
                subject == null ? null : subject.name(),
                subject == null ? null : EmployeeNumber.display(subject.number()),
                unit == null ? null : names.unit(unit),
                programme == null ? null : names.programme(programme),
                opened.capacity().title(),
                due,
                due != null && due.isBefore(clock.instant()),
                tasks.mark(person, id),
                context,
                opened.description().contextPage(),
                opened.description().page(),
                form == null ? List.of() : fields(form, values, entered.errors()),
                form == null ? List.of() : buttons.outcomesOf(form),
                values.getOrDefault(FormField.OUTCOME, ""),
                draft.map(Drafts.Draft::savedAt).orElse(null),
                entered.errors(),
                list,
                TaskListAddress.path(TaskListAddress.read(list)),
                history.listOf(caseNumber),
                comments.listOf(caseNumber));
    }

    /** Everything but the decision itself, whose choices are the buttons. */
    private static List<TaskView.Field> fields(
            DecisionForm form, Map<String, String> values, Map<String, String> errors) {
        return form.fields().stream()
                .filter(field -> !field.key().equals(FormField.OUTCOME))
                .map(field -> new TaskView.Field(
                        field, values.getOrDefault(field.key(), initial(field)), errors.get(field.key())))
                .toList();
    }

    private static String initial(FormField field) {
        String initial = field.initial();
        return initial == null ? "" : initial;
    }
}
