package id.go.pontianak.bangkom.lifecycle.plan.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import id.go.pontianak.bangkom.foundation.shell.FormErrors;
import id.go.pontianak.bangkom.lifecycle.plan.AnnualPlan;
import id.go.pontianak.bangkom.lifecycle.plan.Funding;
import id.go.pontianak.bangkom.lifecycle.plan.PlanWhatIf;
import id.go.pontianak.bangkom.lifecycle.plan.Plans;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Analysts ask what fits under another ceiling, and make the draft so. */
@Controller
class PlanWhatIfController {

    private static final String WHAT_IF = "/plans/{year}/what-if";

    private final PlanPages pages;
    private final Plans plans;
    private final PlanWhatIf whatIf;
    private final PlanChoices choices;
    private final ShownForms shown;
    private final CurrentUser user;

    PlanWhatIfController(
            PlanPages pages, Plans plans, PlanWhatIf whatIf, PlanChoices choices, ShownForms shown, CurrentUser user) {
        this.pages = pages;
        this.plans = plans;
        this.whatIf = whatIf;
        this.choices = choices;
        this.shown = shown;
        this.user = user;
    }

    /** With a ceiling in the address its proposal, which is computed and not kept. */
    @GetMapping(WHAT_IF)
    ModelAndView ask(@PathVariable String year, @Valid @ModelAttribute("form") WhatIfForm form, BindingResult binding) {
        AnnualPlan draft = pages.draft(year, person());
        ModelAndView page = page(draft);
        Funding funding = form.funding();
        String amount = form.amount();
        if (funding == null || amount == null || amount.isBlank()) {
            return page;
        }
        try {
            return page.addObject("proposal", whatIf.propose(draft.number(), funding, Rupiah.parse("amount", amount)));
        } catch (RuleViolated refusal) {
            FormErrors.reject(binding, refusal);
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page.addAllObjects(binding.getModel());
        }
    }

    @PostMapping(WHAT_IF)
    ModelAndView apply(
            @PathVariable String year,
            @Valid @ModelAttribute("form") WhatIfForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        AnnualPlan draft = pages.draft(year, person());
        Funding funding = form.funding();
        String amount = form.amount();
        try {
            if (funding == null || amount == null) {
                throw RuleViolated.at("amount", "refusal.rupiah.unreadable");
            }
            Rupiah ceiling = Rupiah.parse("amount", amount);
            shown.unchanged(() -> whatIf.apply(draft.number(), funding, ceiling, person()));
            redirect.addFlashAttribute("flash", "plan.whatIf.applied");
            redirect.addAttribute("year", year);
            return new ModelAndView("redirect:/plans/{year}");
        } catch (RuleViolated refusal) {
            FormErrors.reject(binding, refusal);
            ModelAndView page = page(draft).addAllObjects(binding.getModel());
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
    }

    private ModelAndView page(AnnualPlan draft) {
        return new ModelAndView("plan/what-if", "plan", draft)
                .addObject("sums", plans.sums(draft))
                .addObject("fundings", choices.fundings());
    }

    private PersonId person() {
        return user.actor().person();
    }
}
