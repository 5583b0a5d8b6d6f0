package id.go.pontianak.bangkom.lifecycle.nomination.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.shell.FormErrors;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Proposing: choose the call, see who may take part, choose one or many, send. */
@Controller
class SubmissionController {

    private final CurrentUser currentUser;
    private final SubmissionPages pages;

    SubmissionController(CurrentUser currentUser, SubmissionPages pages) {
        this.currentUser = currentUser;
        this.pages = pages;
    }

    @GetMapping("/nominations/new")
    String choose(@ModelAttribute("form") SubmissionForm form, Model model) {
        pages.fill(form, model, actor());
        return "nomination/new";
    }

    @PostMapping("/nominations/new")
    String submit(
            @ModelAttribute("form") SubmissionForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            String path = pages.submit(form, actor());
            // how far a run is, it says itself, and anew each time
            if (!path.startsWith("/nominations/runs/")) {
                redirect.addFlashAttribute("flash", "nomination.done.submit");
            }
            return "redirect:" + path;
        } catch (RuleViolated refusal) {
            FormErrors.reject(binding, refusal);
            response.setStatus(422);
            pages.fill(form, model, actor());
            return "nomination/new";
        }
    }

    @GetMapping("/nominations/{number:NOM-.*}/replace")
    String chooseReplacement(@PathVariable String number, @ModelAttribute("form") SubmissionForm form, Model model) {
        pages.fillReplacement(number, form, model, actor());
        return "nomination/replace";
    }

    @PostMapping("/nominations/{number:NOM-.*}/replace")
    String replace(
            @PathVariable String number,
            @ModelAttribute("form") SubmissionForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            String replacement = pages.replace(number, form, actor());
            redirect.addFlashAttribute("flash", "nomination.done.replace");
            return "redirect:/nominations/" + replacement;
        } catch (RuleViolated refusal) {
            FormErrors.reject(binding, refusal);
            response.setStatus(422);
            pages.fillReplacement(number, form, model, actor());
            return "nomination/replace";
        }
    }

    @GetMapping("/nominations/runs/{id}")
    String run(@PathVariable String id, Model model) {
        try {
            model.addAttribute("run", pages.run(UUID.fromString(id), actor()));
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
        return "nomination/run";
    }

    private PersonId actor() {
        return currentUser.actor().person();
    }
}
