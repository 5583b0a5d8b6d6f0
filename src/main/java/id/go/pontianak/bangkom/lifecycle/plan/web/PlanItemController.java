package id.go.pontianak.bangkom.lifecycle.plan.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.plan.AnnualPlan;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Status;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItems;
import id.go.pontianak.bangkom.lifecycle.plan.PlanStatus;
import id.go.pontianak.bangkom.lifecycle.plan.change.web.ItemChangePages;
import id.go.pontianak.bangkom.lifecycle.plan.need.web.PlanNeedsView;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One item of a plan as it is read, and taken out of a draft, deferred or cancelled in an amendment. */
@Controller
class PlanItemController {

    private static final String ITEM = "/plans/{year}/items/{number}";

    private final PlanPages pages;
    private final PlanItems items;
    private final ItemChangePages changes;
    private final PlanChoices choices;
    private final PlanNeedsView needs;
    private final ShownForms shown;
    private final CurrentUser user;

    PlanItemController(
            PlanPages pages,
            PlanItems items,
            ItemChangePages changes,
            PlanChoices choices,
            PlanNeedsView needs,
            ShownForms shown,
            CurrentUser user) {
        this.pages = pages;
        this.items = items;
        this.changes = changes;
        this.choices = choices;
        this.needs = needs;
        this.shown = shown;
        this.user = user;
    }

    @GetMapping(ITEM)
    ModelAndView show(
            @PathVariable String year, @PathVariable String number, @RequestParam(defaultValue = "") String show) {
        return page(pages.plan(year, show, person()), number, "");
    }

    private ModelAndView page(AnnualPlan plan, String number, String reason) {
        boolean mayEdit = plan.status() == PlanStatus.DRAFT && pages.mayDraft(person());
        PlanPage.Row row = pages.item(plan, number);
        return new ModelAndView("plan/item", "row", row)
                .addObject("needs", needs.ofItem(plan, number, person()))
                .addObject("batches", pages.batches(row.item()))
                .addObject("plan", plan)
                .addObject("show", PlanPages.show(plan))
                .addObject("unitNames", choices.unitNames())
                .addObject("reason", reason)
                .addObject("changes", changes.of(row.item(), person()))
                .addObject("kinds", changes.kinds(plan, row.item(), person()))
                .addObject("withdrawals", mayEdit && plan.amendment() > 0 ? withdrawals(row.item()) : List.of())
                .addObject("mayEdit", mayEdit);
    }

    private static List<Status> withdrawals(PlanItem item) {
        return Stream.of(Status.DEFERRED, Status.CANCELLED)
                .filter(item::mayBecome)
                .toList();
    }

    @PostMapping(ITEM + "/withdraw")
    ModelAndView withdraw(
            @PathVariable String year,
            @PathVariable String number,
            @RequestParam(defaultValue = "DEFERRED") String status,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        AnnualPlan draft = pages.draft(year, person());
        pages.item(draft, number);
        Status to = status.equals("CANCELLED") ? Status.CANCELLED : Status.DEFERRED;
        try {
            shown.unchanged(() -> items.withdraw(draft.number(), number, to, reason, person()));
        } catch (RuleViolated refusal) {
            ModelAndView page = page(draft, number, reason).addObject("refusal", refusal);
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
        redirect.addFlashAttribute("flash", "plan.item.withdrawn." + to);
        redirect.addAttribute("year", year);
        redirect.addAttribute("number", number);
        return new ModelAndView("redirect:" + ITEM);
    }

    @PostMapping(ITEM + "/remove")
    String remove(@PathVariable String year, @PathVariable String number, RedirectAttributes redirect) {
        AnnualPlan draft = pages.draft(year, person());
        pages.item(draft, number);
        shown.unchanged(() -> items.remove(draft.number(), number, person()));
        redirect.addFlashAttribute("flash", "plan.item.removed");
        redirect.addAttribute("year", year);
        return "redirect:/plans/{year}";
    }

    private PersonId person() {
        return user.actor().person();
    }
}
