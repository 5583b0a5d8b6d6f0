package id.go.pontianak.bangkom.lifecycle.plan.change.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.plan.AnnualPlan;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItemEntry;
import id.go.pontianak.bangkom.lifecycle.plan.change.ItemChange;
import id.go.pontianak.bangkom.lifecycle.plan.change.ItemChangeKind;
import id.go.pontianak.bangkom.lifecycle.plan.change.PlanItemChanges;
import id.go.pontianak.bangkom.lifecycle.plan.web.PlanItemFields;
import id.go.pontianak.bangkom.lifecycle.plan.web.PlanItemForm;
import id.go.pontianak.bangkom.lifecycle.plan.web.PlanPages;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Analysts ask for an activity outside the plan, for an item to be held after all, and correct what an office returned. */
@Controller
class ItemChangeEditController {

    private static final String NEW = "/plans/{year}/changes/new";
    private static final String EDIT = "/plans/{year}/changes/{number}/edit";
    private static final String ITEM = "/plans/{year}/items/{number}";

    private final ItemChangePages pages;
    private final ItemChangeSheet sheet;
    private final PlanItemChanges changes;
    private final ShownForms shown;
    private final CurrentUser user;

    ItemChangeEditController(
            ItemChangePages pages, ItemChangeSheet sheet, PlanItemChanges changes, ShownForms shown, CurrentUser user) {
        this.pages = pages;
        this.sheet = sheet;
        this.changes = changes;
        this.shown = shown;
        this.user = user;
    }

    @GetMapping(NEW)
    ModelAndView fresh(@PathVariable String year) {
        pages.toChange(year, person());
        return sheet.page(year, "/plans/" + year + "/changes/new", ItemChangeKind.ADD, Map.of())
                .addObject("form", PlanItemForm.fresh());
    }

    @PostMapping(NEW)
    ModelAndView add(
            @PathVariable String year,
            @Valid @ModelAttribute("form") PlanItemForm form,
            BindingResult binding,
            @RequestParam Map<String, String> parameters,
            RedirectAttributes redirect) {
        AnnualPlan plan = pages.toChange(year, person());
        ItemChangeSheet.Sent sent = new ItemChangeSheet.Sent(
                year, "/plans/" + year + "/changes/new", ItemChangeKind.ADD, parameters, binding);
        return sheet.sent(sent, form, entry -> {
            String number = changes.add(plan.year(), entry, sent.text("ground"), sent.text("letter"), person());
            return opened(year, number, redirect);
        });
    }

    @GetMapping(ITEM + "/resume")
    ModelAndView resume(@PathVariable String year, @PathVariable String number) {
        PlanItem item = resumed(year, number);
        return sheet.page(year, "/plans/" + year + "/items/" + number + "/resume", ItemChangeKind.RESUME, Map.of())
                .addObject("typed", PlanItemFields.of(item))
                .addObject("runRows", PlanItemFields.rows(PlanItemFields.of(item)))
                .addObject("form", PlanItemForm.of(item.content()));
    }

    @PostMapping(ITEM + "/resume")
    ModelAndView askToResume(
            @PathVariable String year,
            @PathVariable String number,
            @Valid @ModelAttribute("form") PlanItemForm form,
            BindingResult binding,
            @RequestParam Map<String, String> parameters,
            RedirectAttributes redirect) {
        PlanItem item = resumed(year, number);
        String action = "/plans/" + year + "/items/" + number + "/resume";
        ItemChangeSheet.Sent sent = new ItemChangeSheet.Sent(year, action, ItemChangeKind.RESUME, parameters, binding);
        return sheet.sent(sent, form, entry -> {
            int ofYear = PlanPages.yearOf(year);
            return opened(year, changes.resume(ofYear, item.number(), entry, sent.text("ground"), person()), redirect);
        });
    }

    @GetMapping(EDIT)
    ModelAndView edit(@PathVariable String year, @PathVariable String number) {
        ItemChange change = returned(year, number);
        PlanItemEntry entry = entry(change);
        return sheet.page(year, "/plans/" + year + "/changes/" + number + "/edit", null, Map.of())
                .addObject("typed", PlanItemFields.of(entry))
                .addObject("runRows", PlanItemFields.rows(PlanItemFields.of(entry)))
                .addObject("form", PlanItemForm.of(entry.content()));
    }

    @PostMapping(EDIT)
    ModelAndView revise(
            @PathVariable String year,
            @PathVariable String number,
            @Valid @ModelAttribute("form") PlanItemForm form,
            BindingResult binding,
            @RequestParam Map<String, String> parameters,
            RedirectAttributes redirect) {
        entry(returned(year, number));
        String action = "/plans/" + year + "/changes/" + number + "/edit";
        ItemChangeSheet.Sent sent = new ItemChangeSheet.Sent(year, action, null, parameters, binding);
        return sheet.sent(sent, form, entry -> {
            shown.unchanged(() -> changes.revise(number, entry, person()));
            return leave(year, number, "plan.change.revised", redirect);
        });
    }

    @PostMapping(ITEM + "/change")
    ModelAndView ask(
            @PathVariable String year,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        AnnualPlan plan = pages.toChange(year, person());
        PlanItem item = pages.item(plan, number);
        ItemChangeKind asked = Arrays.stream(ItemChangeKind.values())
                .filter(one -> one.name().equals(kind) && !one.carriesEntry())
                .findFirst()
                .orElseThrow(NotFound::new);
        try {
            return opened(year, changes.withdrawItem(plan.year(), item.number(), asked, reason, person()), redirect);
        } catch (RuleViolated refusal) {
            return sheet.refused(new ModelAndView("plan/change-ask", "item", item)
                    .addObject("year", year)
                    .addObject("kinds", pages.kinds(plan, item, person()))
                    .addObject("reason", reason)
                    .addObject("refusal", refusal));
        }
    }

    private PlanItem resumed(String year, String number) {
        PlanItem item = pages.item(pages.toChange(year, person()), number);
        if (!ItemChangeKind.RESUME.fits(item)) {
            throw new NotFound();
        }
        return item;
    }

    /** A change that its analysts may write anew; 404 for everybody else. */
    private ItemChange returned(String year, String number) {
        if (!pages.mayDraft(person())) {
            throw new NotFound();
        }
        return pages.change(year, number, person());
    }

    private static PlanItemEntry entry(ItemChange change) {
        PlanItemEntry entry = change.entry();
        if (entry == null) {
            throw new NotFound();
        }
        return entry;
    }

    private static ModelAndView opened(String year, String number, RedirectAttributes redirect) {
        return leave(year, number, "plan.change.opened", redirect);
    }

    private static ModelAndView leave(String year, String number, String message, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", message);
        return new ModelAndView("redirect:/plans/" + year + "/changes/" + number);
    }

    private PersonId person() {
        return user.actor().person();
    }
}
