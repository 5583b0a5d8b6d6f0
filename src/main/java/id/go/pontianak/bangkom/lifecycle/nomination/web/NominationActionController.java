package id.go.pontianak.bangkom.lifecycle.nomination.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.shell.FormErrors;
import id.go.pontianak.bangkom.lifecycle.nomination.reading.NominationPages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people and HR do to a nomination, each with a reason. */
@Controller
class NominationActionController {

    private final CurrentUser currentUser;
    private final NominationPages pages;
    private final NominationActions actions;
    private final CaseParts caseParts;

    NominationActionController(
            CurrentUser currentUser, NominationPages pages, NominationActions actions, CaseParts caseParts) {
        this.currentUser = currentUser;
        this.pages = pages;
        this.actions = actions;
        this.caseParts = caseParts;
    }

    @PostMapping(
            "/nominations/{number}/{action:withdraw|take-back|review|cancel|involve-superior|ask-other|extend|nudge}")
    String act(
            @PathVariable String number,
            @PathVariable String action,
            @ModelAttribute("form") ActionForm form,
            BindingResult binding,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        PersonId actor = currentUser.actor().person();
        try {
            actions.act(action, number, form, actor);
        } catch (RuleViolated refusal) {
            FormErrors.reject(binding, refusal);
            response.setStatus(422);
            model.addAttribute("nomination", pages.page(number, actor));
            model.addAttribute("tried", action);
            caseParts.add(number, model, request, response);
            return "nomination/nomination";
        }
        redirect.addFlashAttribute("flash", "nomination.done." + action);
        return "redirect:/nominations/" + number;
    }
}
