package id.go.pontianak.bangkom.desk.inbox.web;

import id.go.pontianak.bangkom.desk.inbox.domain.Drafts;
import id.go.pontianak.bangkom.desk.inbox.domain.Snoozes;
import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What one does with a task without deciding it: put it off, take it up again, keep what was typed. */
@Controller
class TaskKeepingController {

    private final CurrentUser currentUser;
    private final Snoozes snoozes;
    private final Drafts drafts;
    private final TaskPlaces places;

    TaskKeepingController(CurrentUser currentUser, Snoozes snoozes, Drafts drafts, TaskPlaces places) {
        this.currentUser = currentUser;
        this.snoozes = snoozes;
        this.drafts = drafts;
        this.places = places;
    }

    @PostMapping("/tasks/{id}/snooze")
    ModelAndView snooze(
            @PathVariable TaskId id,
            @RequestParam(required = false) @Nullable LocalDate until,
            @RequestParam(defaultValue = "") String list,
            RedirectAttributes redirect) {
        if (until == null) {
            throw RuleViolated.of("refusal.inbox.snoozeMissing");
        }
        snoozes.snooze(currentUser.actor().person(), id, until);
        redirect.addFlashAttribute("flash", "inbox.flash.snoozed");
        return places.redirect(places.list(list));
    }

    @PostMapping("/tasks/{id}/wake")
    ModelAndView wake(
            @PathVariable TaskId id, @RequestParam(defaultValue = "") String list, RedirectAttributes redirect) {
        snoozes.wake(currentUser.actor().person(), id);
        redirect.addFlashAttribute("flash", "inbox.flash.woken");
        return places.redirect(places.list(list));
    }

    /** Called by the button, and quietly by the page while somebody types. */
    @PostMapping("/tasks/{id}/draft")
    ModelAndView draft(
            @PathVariable TaskId id,
            @RequestParam Map<String, String> params,
            @RequestParam(defaultValue = "") String list,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            RedirectAttributes redirect) {
        Map<String, String> fields = TaskForm.fields(params);
        fields.remove("outcome");
        drafts.save(currentUser.actor().person(), id, fields);
        if (htmx != null) {
            ModelAndView quiet = new ModelAndView("inbox/draft :: saved");
            quiet.setStatus(HttpStatus.OK);
            return quiet;
        }
        redirect.addFlashAttribute("flash", "inbox.flash.drafted");
        return places.redirect(places.task(id, list));
    }
}
