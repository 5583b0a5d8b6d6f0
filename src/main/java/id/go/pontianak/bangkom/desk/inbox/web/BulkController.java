package id.go.pontianak.bangkom.desk.inbox.web;

import id.go.pontianak.bangkom.desk.inbox.domain.BulkDecisions;
import id.go.pontianak.bangkom.desk.inbox.domain.BulkDecisions.Command;
import id.go.pontianak.bangkom.desk.inbox.domain.BulkDecisions.Seen;
import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.decisionform.Why;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Many tasks, one decision: the question, the start, the result. */
@Controller
class BulkController {

    private final CurrentUser currentUser;
    private final BulkDecisions bulk;
    private final BulkPages questions;
    private final BulkRunPages results;
    private final TaskPlaces places;
    private final TaskRowTexts texts;
    private final RefusalTexts refusals;

    BulkController(
            CurrentUser currentUser,
            BulkDecisions bulk,
            BulkPages questions,
            BulkRunPages results,
            TaskPlaces places,
            TaskRowTexts texts,
            RefusalTexts refusals) {
        this.currentUser = currentUser;
        this.bulk = bulk;
        this.questions = questions;
        this.results = results;
        this.places = places;
        this.texts = texts;
        this.refusals = refusals;
    }

    /** Asks before anything is decided; nothing changes here. */
    @PostMapping("/tasks/bulk")
    ModelAndView ask(
            @RequestParam(name = "task", required = false) @Nullable List<String> tokens,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam String outcome,
            @RequestParam(defaultValue = "") String list,
            RedirectAttributes redirect) {
        PersonId person = currentUser.actor().person();
        List<Seen> chosen = all ? questions.all(person, list) : BulkPages.seen(tokens);
        if (chosen.isEmpty()) {
            redirect.addFlashAttribute("flash", "inbox.flash.nothing");
            return places.redirect(places.list(list));
        }
        BulkView view = questions.question(person, UUID.randomUUID(), chosen, outcome, Why.of(""), list);
        if (view.count() == 0) {
            redirect.addFlashAttribute("flash", "inbox.flash.notYours");
            return places.redirect(places.list(list));
        }
        return new ModelAndView("inbox/bulk", "bulk", view);
    }

    @PostMapping("/tasks/bulk/start")
    ModelAndView start(
            @RequestParam UUID submission,
            @RequestParam String tasks,
            @RequestParam String outcome,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String ground,
            @RequestParam(defaultValue = "") String list,
            RedirectAttributes redirect) {
        PersonId person = currentUser.actor().person();
        List<Seen> chosen = BulkPages.seen(List.of(tasks.split(" ")));
        BulkView view = questions.question(person, submission, chosen, outcome, new Why(reason, ground), list);
        try {
            view.requireSound();
        } catch (RuleViolated unread) {
            ModelAndView again = new ModelAndView("inbox/bulk", HttpStatus.UNPROCESSABLE_ENTITY);
            return again.addObject("bulk", view.with(texts.text(unread.messageKey(), unread.arguments())));
        }
        if (view.count() == 0) {
            redirect.addFlashAttribute("flash", "inbox.flash.notYours");
            return places.redirect(places.list(list));
        }
        List<Seen> own = BulkPages.seen(List.of(view.tasks().split(" ")));
        try {
            return places.redirect(
                    "/tasks/bulk/" + run(person, new Command(submission, own, outcome, view.asked(), list)));
        } catch (NotPossibleNow tooMany) {
            ModelAndView again = new ModelAndView("inbox/bulk", HttpStatus.CONFLICT);
            return again.addObject("bulk", view.with(refusals.sentence(tooMany)));
        }
    }

    private UUID run(PersonId person, Command command) {
        try {
            return bulk.start(person, command);
        } catch (DuplicateKeyException pressedTwice) {
            return bulk.find(person, command.submission()).orElseThrow(NotFound::new);
        }
    }

    /** Reloads itself while the run is under way, with or without JavaScript. */
    @GetMapping("/tasks/bulk/{id}")
    String result(@PathVariable UUID id, Model model, HttpServletResponse response) {
        BulkRunView view = results.view(currentUser.actor().person(), id);
        if (!view.finished()) {
            response.setHeader("Refresh", "2");
        }
        model.addAttribute("run", view);
        return "inbox/bulkrun";
    }
}
