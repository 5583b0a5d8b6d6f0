package id.go.pontianak.bangkom.desk.inbox.web;

import id.go.pontianak.bangkom.desk.inbox.CaseComments;
import id.go.pontianak.bangkom.desk.inbox.domain.OpenTasks;
import id.go.pontianak.bangkom.desk.inbox.domain.OpenTasks.Opened;
import id.go.pontianak.bangkom.desk.inbox.web.TaskViews.Entered;
import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One task: look at it, decide it. */
@Controller
class TaskController {

    private final CurrentUser currentUser;
    private final OpenTasks tasks;
    private final Decisions decisions;
    private final TaskAnswers answers;
    private final ClosedTasks closed;
    private final TaskPlaces places;
    private final CaseComments comments;

    TaskController(
            CurrentUser currentUser,
            OpenTasks tasks,
            Decisions decisions,
            TaskAnswers answers,
            ClosedTasks closed,
            TaskPlaces places,
            CaseComments comments) {
        this.currentUser = currentUser;
        this.tasks = tasks;
        this.decisions = decisions;
        this.answers = answers;
        this.closed = closed;
        this.places = places;
        this.comments = comments;
    }

    @GetMapping("/tasks/{id}")
    ModelAndView task(
            @PathVariable TaskId id,
            @RequestParam(defaultValue = "") String list,
            HttpServletRequest request,
            HttpServletResponse response) {
        PersonId person = currentUser.actor().person();
        try {
            return answers.task(person, tasks.open(person, id), Entered.NOTHING, list, request, response);
        } catch (NotFound gone) {
            return closed.page(person, id, list);
        }
    }

    /** Decides and goes on to the next task of the list, or back to the list when the decision was given in the row. */
    @PostMapping("/tasks/{id}")
    ModelAndView decide(
            @PathVariable TaskId id,
            @RequestParam int seen,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "") String back,
            @RequestParam Map<String, String> params,
            RedirectAttributes redirect,
            HttpServletRequest request,
            HttpServletResponse response) {
        PersonId person = currentUser.actor().person();
        Map<String, String> fields = TaskForm.fields(params);
        String next = back.equals("list") ? places.list(list) : places.next(person, id, list);
        try {
            decisions.decide(person, Decisions.Request.direct(id, seen, fields));
        } catch (NotPossibleNow late) {
            if (closed.sameAgain(person, id, fields)) {
                redirect.addFlashAttribute("flash", "inbox.flash.decidedBefore");
                return places.redirect(next);
            }
            return answers.late(late, person, id, list);
        } catch (RuleViolated broken) {
            Opened opened = tasks.open(person, id);
            ModelAndView again = answers.task(person, opened, answers.entered(fields, broken), list, request, response);
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
        closed.tell(person, id, redirect);
        return places.redirect(next);
    }

    @PostMapping("/tasks/{id}/comments")
    ModelAndView comment(
            @PathVariable TaskId id,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "") String body,
            RedirectAttributes redirect) {
        PersonId person = currentUser.actor().person();
        Opened opened = tasks.open(person, id);
        comments.add(person, opened.capacity().title(), opened.task().caseNumber(), body);
        redirect.addFlashAttribute("flash", "inbox.flash.commented");
        return places.redirect(places.task(id, list));
    }
}
