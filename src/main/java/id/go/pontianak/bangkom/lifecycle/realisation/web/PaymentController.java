package id.go.pontianak.bangkom.lifecycle.realisation.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.Blank;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.shell.FormErrors;
import id.go.pontianak.bangkom.lifecycle.plan.PlanRights;
import id.go.pontianak.bangkom.lifecycle.realisation.Figures;
import id.go.pontianak.bangkom.lifecycle.realisation.Payments;
import id.go.pontianak.bangkom.lifecycle.realisation.RealisedRun;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** One item with the rows behind its figures: runs, batches, people of each perangkat daerah, payments, which analysts enter here. */
@Controller
class PaymentController {

    private static final String ITEM = "/plans/{year}/realisation/{item}";

    private final RealisationPages pages;
    private final Payments payments;
    private final PlanRights rights;
    private final CurrentUser user;

    PaymentController(RealisationPages pages, Payments payments, PlanRights rights, CurrentUser user) {
        this.pages = pages;
        this.payments = payments;
        this.rights = rights;
        this.user = user;
    }

    @GetMapping(ITEM)
    ModelAndView show(@PathVariable String year, @PathVariable String item) {
        return page(year, item).addObject("form", Blank.form(PaymentForm.class));
    }

    private ModelAndView page(String year, String item) {
        List<RealisedRun> runs = pages.runs(year, item, person());
        return new ModelAndView("realisation/item", "runs", runs)
                .addObject("year", year)
                .addObject("item", runs.get(0).item())
                .addObject(
                        "planned", sum(runs.stream().map(RealisedRun::planned).toList()))
                .addObject(
                        "realised", sum(runs.stream().map(RealisedRun::realised).toList()))
                .addObject("unitNames", pages.names())
                .addObject("mayEnter", rights.mayDraft(person()))
                .addObject("reason", "");
    }

    private static Figures sum(List<Figures> figures) {
        return figures.stream().reduce(Figures.ZERO, Figures::plus);
    }

    @PostMapping(ITEM)
    ModelAndView enter(
            @PathVariable String year,
            @PathVariable String item,
            @Valid @ModelAttribute("form") PaymentForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        rights.requireDrafter(person());
        ModelAndView page = page(year, item);
        Integer run = form.run();
        if (!binding.hasErrors() && run != null) {
            try {
                payments.enter(
                        Integer.parseInt(year), item, run, form.amount(), form.paidOn(), form.document(), person());
                return leave(year, item, "realisation.entered", redirect);
            } catch (RuleViolated refusal) {
                FormErrors.reject(binding, refusal);
            }
        }
        return refused(page.addAllObjects(model.asMap()));
    }

    @PostMapping(ITEM + "/strike")
    ModelAndView strike(
            @PathVariable String year,
            @PathVariable String item,
            @RequestParam(defaultValue = "") String payment,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        rights.requireDrafter(person());
        ModelAndView page = show(year, item);
        try {
            payments.strike(Integer.parseInt(year), item, id(payment), reason, person());
            return leave(year, item, "realisation.struck", redirect);
        } catch (RuleViolated refusal) {
            return refused(page.addObject("refusal", refusal)
                    .addObject("reason", reason)
                    .addObject("struck", payment));
        }
    }

    private static UUID id(@Nullable String text) {
        try {
            return UUID.fromString(String.valueOf(text));
        } catch (IllegalArgumentException none) {
            throw new NotFound();
        }
    }

    private static ModelAndView leave(String year, String item, String message, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", message);
        redirect.addAttribute("year", year);
        redirect.addAttribute("item", item);
        return new ModelAndView("redirect:" + ITEM);
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
