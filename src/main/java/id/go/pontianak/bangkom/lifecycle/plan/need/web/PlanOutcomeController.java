package id.go.pontianak.bangkom.lifecycle.plan.need.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.plan.AnnualPlan;
import id.go.pontianak.bangkom.lifecycle.plan.draft.OutcomePlacing;
import id.go.pontianak.bangkom.lifecycle.plan.web.PlanPages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Analysts let a draft follow evaluations. */
@Controller
class PlanOutcomeController {

    private final PlanPages pages;
    private final OutcomePlacing placing;
    private final ShownForms shown;
    private final CurrentUser user;

    PlanOutcomeController(PlanPages pages, OutcomePlacing placing, ShownForms shown, CurrentUser user) {
        this.pages = pages;
        this.placing = placing;
        this.shown = shown;
        this.user = user;
    }

    @PostMapping("/plans/{year}/outcomes")
    String place(@PathVariable String year, RedirectAttributes redirect) {
        AnnualPlan draft = pages.draft(year, person());
        shown.unchanged(() -> placing.place(draft.number(), person()));
        redirect.addFlashAttribute("flash", "plan.outcomes.placed");
        redirect.addAttribute("year", year);
        return "redirect:/plans/{year}";
    }

    @PostMapping("/plans/{year}/items/{number}/propose")
    String proposeAgain(
            @PathVariable String year,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        AnnualPlan draft = pages.draft(year, person());
        pages.item(draft, number);
        shown.unchanged(() -> placing.proposeAgain(draft.number(), number, reason, person()));
        redirect.addFlashAttribute("flash", "plan.item.proposedAgain");
        redirect.addAttribute("year", year);
        redirect.addAttribute("number", number);
        return "redirect:/plans/{year}/items/{number}";
    }

    private PersonId person() {
        return user.actor().person();
    }
}
