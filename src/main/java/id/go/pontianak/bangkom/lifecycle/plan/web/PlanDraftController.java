package id.go.pontianak.bangkom.lifecycle.plan.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.Blank;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.shell.FormErrors;
import id.go.pontianak.bangkom.lifecycle.plan.AnnualPlan;
import id.go.pontianak.bangkom.lifecycle.plan.PlanDrafting;
import id.go.pontianak.bangkom.lifecycle.plan.PlanHandUp;
import id.go.pontianak.bangkom.lifecycle.plan.PlanRights;
import id.go.pontianak.bangkom.lifecycle.plan.draft.PlanAmending;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
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

/** Analysts open the plan of a year or an amendment of it, hand a draft up, and give an amendment up. */
@Controller
class PlanDraftController {

    private static final String PLAN = "/plans/{year}";

    private final PlanPages pages;
    private final PlanDrafting drafting;
    private final PlanAmending amending;
    private final PlanHandUp handUp;
    private final PlanRights rights;
    private final ShownForms shown;
    private final CurrentUser user;

    PlanDraftController(
            PlanPages pages,
            PlanDrafting drafting,
            PlanAmending amending,
            PlanHandUp handUp,
            PlanRights rights,
            ShownForms shown,
            CurrentUser user) {
        this.pages = pages;
        this.drafting = drafting;
        this.amending = amending;
        this.handUp = handUp;
        this.rights = rights;
        this.shown = shown;
        this.user = user;
    }

    @GetMapping("/plans/new")
    ModelAndView fresh() {
        rights.requireDrafter(person());
        return new ModelAndView("plan/new", "form", Blank.form(NewPlanForm.class));
    }

    @PostMapping("/plans/new")
    ModelAndView open(
            @Valid @ModelAttribute("form") NewPlanForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        rights.requireDrafter(person());
        if (!binding.hasErrors() && form.year() != null) {
            try {
                drafting.open(form.year(), form.ground(), person());
                redirect.addFlashAttribute("flash", "plan.opened");
                redirect.addAttribute("year", form.year());
                return new ModelAndView("redirect:/plans/{year}");
            } catch (RuleViolated refusal) {
                FormErrors.reject(binding, refusal);
            }
        }
        return refused(new ModelAndView("plan/new", model.asMap()));
    }

    @PostMapping(PLAN + "/hand-up")
    String handUp(
            @PathVariable String year,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        AnnualPlan draft = pages.draft(year, person());
        return done(year, "plan.handedUp", redirect, () -> handUp.handUp(draft.number(), seen, reason, person()));
    }

    @PostMapping(PLAN + "/amend")
    String amend(
            @PathVariable String year,
            @RequestParam(defaultValue = "") String ground,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate effectiveOn,
            RedirectAttributes redirect) {
        rights.requireDrafter(person());
        AnnualPlan set = pages.plan(year, PlanPages.SET, person());
        return done(year, "plan.amended", redirect, () -> amending.amend(set.year(), ground, effectiveOn, person()));
    }

    @PostMapping(PLAN + "/drop")
    String drop(
            @PathVariable String year, @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        AnnualPlan draft = pages.pending(year, person());
        return done(year, "plan.dropped", redirect, () -> amending.drop(draft.number(), reason, person()));
    }

    private String done(String year, String message, RedirectAttributes redirect, Runnable deed) {
        shown.unchanged(deed);
        redirect.addFlashAttribute("flash", message);
        redirect.addAttribute("year", year);
        return "redirect:" + PLAN;
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
