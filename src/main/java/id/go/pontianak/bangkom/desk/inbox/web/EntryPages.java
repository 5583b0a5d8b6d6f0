package id.go.pontianak.bangkom.desk.inbox.web;

import id.go.pontianak.bangkom.desk.inbox.EnteredDecisions;
import id.go.pontianak.bangkom.desk.inbox.EnteredDecisions.Opened;
import id.go.pontianak.bangkom.desk.inbox.domain.OpenTasks;
import id.go.pontianak.bangkom.desk.inbox.web.TaskViews.Entered;
import id.go.pontianak.bangkom.foundation.access.AccessEvents;
import id.go.pontianak.bangkom.foundation.directory.Answer;
import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.forms.PageFragments;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.foundation.shell.Option;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import id.go.pontianak.bangkom.foundation.workflow.Decisions.Mode;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a decision is entered for somebody else: who, when and on what proof, then the task's own form. */
@Component
class EntryPages {

    /** What is asked beside the task's form; {@code deciders} are those entitled on {@code day}. */
    record Entry(boolean paper, LocalDate day, List<Option> deciders, String address) {}

    private final EnteredDecisions entered;
    private final Decisions decisions;
    private final TaskViews views;
    private final PageFragments contexts;
    private final Directory directory;
    private final AccessEvents events;

    EntryPages(
            EnteredDecisions entered,
            Decisions decisions,
            TaskViews views,
            PageFragments contexts,
            Directory directory,
            AccessEvents events) {
        this.entered = entered;
        this.decisions = decisions;
        this.views = views;
        this.contexts = contexts;
        this.directory = directory;
        this.events = events;
    }

    ModelAndView page(
            PersonId actor,
            TaskId id,
            Mode mode,
            LocalDate day,
            HttpServletRequest request,
            HttpServletResponse response) {
        Opened opened = entered.open(actor, id, mode, day);
        events.opened(
                opened.description().subject(),
                AccessEvents.CASE,
                opened.task().caseNumber().value());
        String context = contexts.load(opened.description().contextPage(), request, response);
        boolean paper = mode == Mode.FROM_PAPER;
        Entry entry =
                new Entry(paper, day, deciders(opened.deciders()), "/tasks/" + id + (paper ? "/paper" : "/in-name"));
        return new ModelAndView("inbox/entry", Map.of("task", view(actor, opened, context), "entry", entry));
    }

    /** The task as its decider sees it; the one who enters it acts in no capacity. */
    private TaskView view(PersonId actor, Opened opened, @org.jspecify.annotations.Nullable String context) {
        OpenTask task = opened.task();
        Capacity none = Capacity.ofRole(task.candidates().get(0), "");
        return views.view(actor, new OpenTasks.Opened(task, opened.description(), none), Entered.NOTHING, "", context);
    }

    private List<Option> deciders(List<Answer> answers) {
        Map<PersonId, Person> people =
                directory.persons(answers.stream().map(Answer::person).toList());
        return answers.stream()
                .map(answer -> new Option(
                        answer.person().toString(),
                        Objects.requireNonNull(people.get(answer.person())).name() + ", "
                                + answer.capacity().title()))
                .toList();
    }

    /** The case to which the entry leads back; asked before the task is gone. */
    String caseOf(TaskId taskId) {
        return decisions
                .findOpen(taskId)
                .map(task -> "/tracking/" + task.caseNumber())
                .orElse(TaskListAddress.PATH);
    }
}
