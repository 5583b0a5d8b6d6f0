package id.go.pontianak.bangkom.lifecycle.plan.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.Blank;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.shell.FormErrors;
import id.go.pontianak.bangkom.lifecycle.plan.AnnualPlan;
import id.go.pontianak.bangkom.lifecycle.plan.Funding;
import id.go.pontianak.bangkom.lifecycle.plan.PlanCeilings;
import id.go.pontianak.bangkom.lifecycle.plan.Plans;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Analysts enter what may be spent from each source of money. */
@Controller
class PlanCeilingController {

    private static final String CEILINGS = "/plans/{year}/ceilings";

    private final PlanPages pages;
    private final Plans plans;
    private final PlanCeilings ceilings;
    private final PlanChoices choices;
    private final ShownForms shown;
    private final CurrentUser user;

    PlanCeilingController(
            PlanPages pages,
            Plans plans,
            PlanCeilings ceilings,
            PlanChoices choices,
            ShownForms shown,
            CurrentUser user) {
        this.pages = pages;
        this.plans = plans;
        this.ceilings = ceilings;
        this.choices = choices;
        this.shown = shown;
        this.user = user;
    }

    @GetMapping(CEILINGS)
    ModelAndView ceilings(@PathVariable String year) {
        return ceilingsPage(draft(year)).addObject("form", Blank.form(CeilingForm.class));
    }

    @PostMapping(CEILINGS)
    ModelAndView limit(
            @PathVariable String year,
            @Valid @ModelAttribute("form") CeilingForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        AnnualPlan draft = draft(year);
        Funding funding = form.funding();
        if (!binding.hasErrors() && funding != null) {
            try {
                shown.unchanged(() -> ceilings.limit(draft.year(), funding, form.amount(), form.document(), person()));
                redirect.addFlashAttribute("flash", "plan.limited");
                redirect.addAttribute("year", year);
                return new ModelAndView("redirect:/plans/{year}");
            } catch (RuleViolated refusal) {
                FormErrors.reject(binding, refusal);
            }
        }
        return refused(ceilingsPage(draft).addAllObjects(model.asMap()));
    }

    private AnnualPlan draft(String year) {
        return pages.draft(year, person());
    }

    private ModelAndView ceilingsPage(AnnualPlan draft) {
        return new ModelAndView("plan/ceilings", "plan", draft)
                .addObject("sums", plans.sums(draft))
                .addObject("fundings", choices.fundings());
    }

    private static ModelAndView refused(ModelAndView page) {
        HttpStatusCode status = HttpStatus.UNPROCESSABLE_ENTITY;
        page.setStatus(status);
        return page;
    }

    private PersonId person() {
        return user.actor().person();
    }
}
