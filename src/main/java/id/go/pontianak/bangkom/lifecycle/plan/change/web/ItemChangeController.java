package id.go.pontianak.bangkom.lifecycle.plan.change.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.plan.change.ItemChange;
import id.go.pontianak.bangkom.lifecycle.plan.change.ItemChangeHandUp;
import id.go.pontianak.bangkom.lifecycle.plan.change.ItemChangeLetter;
import id.go.pontianak.bangkom.lifecycle.plan.change.PlanItemChanges;
import id.go.pontianak.bangkom.lifecycle.plan.web.PlanChoices;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes of items of a year, and one of them: handed up again, taken back, its letter attached. */
@Controller
class ItemChangeController {

    private static final String CHANGE = "/plans/{year}/changes/{number}";

    private final ItemChangePages pages;
    private final PlanItemChanges changes;
    private final ItemChangeHandUp handUp;
    private final ItemChangeLetter letters;
    private final PlanChoices choices;
    private final ShownForms shown;
    private final CurrentUser user;

    ItemChangeController(
            ItemChangePages pages,
            PlanItemChanges changes,
            ItemChangeHandUp handUp,
            ItemChangeLetter letters,
            PlanChoices choices,
            ShownForms shown,
            CurrentUser user) {
        this.pages = pages;
        this.changes = changes;
        this.handUp = handUp;
        this.letters = letters;
        this.choices = choices;
        this.shown = shown;
        this.user = user;
    }

    @GetMapping("/plans/{year}/changes")
    ModelAndView list(@PathVariable String year) {
        return new ModelAndView("plan/changes", "changes", pages.list(year, person()))
                .addObject("year", year)
                .addObject("mayDraft", pages.mayDraft(person()));
    }

    @GetMapping(CHANGE)
    ModelAndView show(@PathVariable String year, @PathVariable String number) {
        return page("plan/change", year, number);
    }

    /** In short, beside the form of whoever decides. */
    @GetMapping(path = CHANGE, headers = "HX-Request=true")
    ModelAndView context(@PathVariable String year, @PathVariable String number) {
        return page("plan/change :: context", year, number);
    }

    private ModelAndView page(String view, String year, String number) {
        return new ModelAndView(view, "page", pages.page(year, number, person()))
                .addObject("reason", "")
                .addObject("unitNames", choices.unitNames());
    }

    @PostMapping(CHANGE + "/hand-up")
    ModelAndView handUp(
            @PathVariable String year,
            @PathVariable String number,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        ItemChange change = pages.change(year, number, person());
        return done(
                change, "plan.change.handedUp", reason, redirect, () -> handUp.handUp(number, seen, reason, person()));
    }

    @PostMapping(CHANGE + "/withdraw")
    ModelAndView withdraw(
            @PathVariable String year,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        ItemChange change = pages.change(year, number, person());
        return done(
                change, "plan.change.withdrawn", reason, redirect, () -> changes.withdraw(number, reason, person()));
    }

    @PostMapping(CHANGE + "/letter")
    ModelAndView attach(
            @PathVariable String year,
            @PathVariable String number,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes redirect)
            throws IOException {
        ItemChange change = pages.change(year, number, person());
        String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        NamedFile letter = new NamedFile(name, file == null ? new byte[0] : file.getBytes());
        return done(change, "plan.change.attached", "", redirect, () -> letters.attach(number, letter, person()));
    }

    private ModelAndView done(
            ItemChange change, String message, String reason, RedirectAttributes redirect, Runnable deed) {
        String year = String.valueOf(change.year());
        try {
            shown.unchanged(deed);
        } catch (RuleViolated refusal) {
            ModelAndView page = page("plan/change", year, change.number())
                    .addObject("reason", reason)
                    .addObject("refusal", refusal);
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
        redirect.addFlashAttribute("flash", message);
        redirect.addAttribute("year", year);
        redirect.addAttribute("number", change.number());
        return new ModelAndView("redirect:" + CHANGE);
    }

    private PersonId person() {
        return user.actor().person();
    }
}
