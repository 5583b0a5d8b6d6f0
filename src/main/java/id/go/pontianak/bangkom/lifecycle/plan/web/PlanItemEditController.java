package id.go.pontianak.bangkom.lifecycle.plan.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.shell.FormErrors;
import id.go.pontianak.bangkom.lifecycle.plan.AnnualPlan;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItemEntry;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItems;
import id.go.pontianak.bangkom.lifecycle.plan.Plans;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.function.Consumer;
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

/** Analysts add an item to a draft or change one. */
@Controller
class PlanItemEditController {

    private static final String NEW = "/plans/{year}/items/new";
    private static final String EDIT = "/plans/{year}/items/{number}/edit";

    private final PlanPages pages;
    private final Plans plans;
    private final PlanItems items;
    private final PlanChoices choices;
    private final ShownForms shown;
    private final CurrentUser user;

    PlanItemEditController(
            PlanPages pages, Plans plans, PlanItems items, PlanChoices choices, ShownForms shown, CurrentUser user) {
        this.pages = pages;
        this.plans = plans;
        this.items = items;
        this.choices = choices;
        this.shown = shown;
        this.user = user;
    }

    @GetMapping(NEW)
    ModelAndView fresh(@PathVariable String year) {
        return page(pages.draft(year, person()), Map.of(), HttpStatus.OK).addObject("form", PlanItemForm.fresh());
    }

    @PostMapping(NEW)
    ModelAndView add(
            @PathVariable String year,
            @Valid @ModelAttribute("form") PlanItemForm form,
            BindingResult binding,
            @RequestParam Map<String, String> parameters,
            Model model,
            RedirectAttributes redirect) {
        AnnualPlan draft = pages.draft(year, person());
        Map<String, String> typed = PlanItemFields.typed(parameters);
        boolean done = done(form, typed, binding, entry -> {
            String number = items.add(draft.number(), entry, person());
            redirect.addAttribute("number", number);
        });
        return done
                ? leave(year, "plan.item.added", redirect)
                : page(draft, typed, HttpStatus.UNPROCESSABLE_ENTITY).addAllObjects(model.asMap());
    }

    @GetMapping(EDIT)
    ModelAndView edit(@PathVariable String year, @PathVariable String number) {
        AnnualPlan draft = pages.draft(year, person());
        PlanItem item = plans.item(draft.number(), number);
        return page(draft, PlanItemFields.of(item), HttpStatus.OK)
                .addObject("item", item)
                .addObject("form", PlanItemForm.of(item.content()));
    }

    @PostMapping(EDIT)
    ModelAndView change(
            @PathVariable String year,
            @PathVariable String number,
            @Valid @ModelAttribute("form") PlanItemForm form,
            BindingResult binding,
            @RequestParam Map<String, String> parameters,
            Model model,
            RedirectAttributes redirect) {
        AnnualPlan draft = pages.draft(year, person());
        model.addAttribute("item", plans.item(draft.number(), number));
        Map<String, String> typed = PlanItemFields.typed(parameters);
        boolean done = done(
                form,
                typed,
                binding,
                entry -> shown.unchanged(() -> items.change(draft.number(), number, entry, person())));
        redirect.addAttribute("number", number);
        return done
                ? leave(year, "plan.item.changed", redirect)
                : page(draft, typed, HttpStatus.UNPROCESSABLE_ENTITY).addAllObjects(model.asMap());
    }

    private boolean done(
            PlanItemForm form, Map<String, String> typed, BindingResult binding, Consumer<PlanItemEntry> deed) {
        if (!binding.hasErrors()) {
            try {
                deed.accept(PlanItemFields.entry(form, typed, plans.costKinds()));
            } catch (RuleViolated refusal) {
                FormErrors.reject(binding, refusal);
            }
        }
        return !binding.hasErrors();
    }

    private ModelAndView page(AnnualPlan draft, Map<String, String> typed, HttpStatusCode status) {
        ModelAndView page = new ModelAndView("plan/item-edit", choices.all())
                .addObject("plan", draft)
                .addObject("typed", typed)
                .addObject("runRows", PlanItemFields.rows(typed))
                .addObject("kinds", plans.costKinds());
        page.setStatus(status);
        return page;
    }

    private static ModelAndView leave(String year, String message, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", message);
        redirect.addAttribute("year", year);
        return new ModelAndView("redirect:/plans/{year}/items/{number}");
    }

    private PersonId person() {
        return user.actor().person();
    }
}
