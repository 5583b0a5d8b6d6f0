package id.go.pontianak.bangkom.lifecycle.ledger.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.shell.FormErrors;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training;
import id.go.pontianak.bangkom.lifecycle.ledger.LedgerKeeping;
import id.go.pontianak.bangkom.lifecycle.ledger.web.LedgerPages.Line;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** HR takes a credit back, or posts it again as it should have been. */
@Controller
class CreditController {

    private final LedgerPages pages;
    private final LedgerKeeping keeping;
    private final ShownForms shown;
    private final CurrentUser user;

    CreditController(LedgerPages pages, LedgerKeeping keeping, ShownForms shown, CurrentUser user) {
        this.pages = pages;
        this.keeping = keeping;
        this.shown = shown;
        this.user = user;
    }

    @GetMapping("/ledger/credits/{credit}")
    ModelAndView show(@PathVariable UUID credit) {
        Line line = pages.credit(user.actor(), credit);
        return page(line).addObject("form", CorrectionForm.of(line.entry().training()));
    }

    @PostMapping("/ledger/credits/{credit}/reverse")
    ModelAndView reverse(
            @PathVariable UUID credit,
            @RequestParam(required = false) @Nullable String reason,
            RedirectAttributes redirect) {
        Line line = pages.credit(user.actor(), credit);
        shown.unchanged(() -> keeping.reverse(person(), credit, reason));
        return leave(line, "ledger.reversed.done", redirect);
    }

    @PostMapping("/ledger/credits/{credit}/correct")
    ModelAndView correct(
            @PathVariable UUID credit,
            @Valid @ModelAttribute("form") CorrectionForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        Line line = pages.credit(user.actor(), credit);
        if (!binding.hasErrors()) {
            Training before = line.entry().training();
            try {
                shown.unchanged(() -> keeping.correct(person(), credit, form.corrected(before), form.reason()));
                return leave(line, "ledger.corrected.done", redirect);
            } catch (RuleViolated refusal) {
                FormErrors.reject(binding, refusal);
            }
        }
        ModelAndView page = page(line).addAllObjects(model.asMap());
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private ModelAndView page(Line line) {
        return new ModelAndView("ledger/credit")
                .addObject("line", line)
                .addObject("name", pages.nameOf(line.entry().person()));
    }

    private static ModelAndView leave(Line line, String message, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", message);
        redirect.addAttribute("person", line.entry().person());
        redirect.addAttribute("year", line.entry().training().completed().getYear());
        return new ModelAndView("redirect:/ledger/{person}");
    }

    private PersonId person() {
        return user.actor().person();
    }
}
