package id.go.pontianak.bangkom.lifecycle.needs.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.needs.TeamTasks;
import id.go.pontianak.bangkom.lifecycle.needs.UnitNeeds;
import id.go.pontianak.bangkom.lifecycle.needs.UnitRecaps;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The recap of a perangkat daerah: its lines, needs of other sources, and handing it up. */
@Controller
class RecapController {

    private static final String RECAP = "/needs/{year}/{unit}/recap";

    private final RecapPages pages;
    private final UnitRecaps recaps;
    private final TeamTasks tasks;
    private final ShownForms shown;
    private final CurrentUser user;

    RecapController(RecapPages pages, UnitRecaps recaps, TeamTasks tasks, ShownForms shown, CurrentUser user) {
        this.pages = pages;
        this.recaps = recaps;
        this.tasks = tasks;
        this.shown = shown;
        this.user = user;
    }

    @GetMapping(RECAP)
    ModelAndView show(@PathVariable String year, @PathVariable String unit) {
        return new ModelAndView("needs/recap", "page", page(year, unit)).addObject("extra", ExtraForm.EMPTY);
    }

    /** In short, beside the form of whoever decides. */
    @GetMapping(path = RECAP, headers = "HX-Request=true")
    ModelAndView context(@PathVariable String year, @PathVariable String unit) {
        return new ModelAndView("needs/context :: recap", "page", page(year, unit));
    }

    @PostMapping(RECAP + "/lines/{code}")
    ModelAndView choose(
            @PathVariable String year,
            @PathVariable String unit,
            @PathVariable String code,
            ChoiceForm form,
            RedirectAttributes redirect) {
        UnitNeeds its = pages.writable(NeedsReader.year(year), unit, actor());
        return done(
                year,
                unit,
                redirect,
                () -> shown.unchanged(() -> recaps.choose(its.number(), code, form.choice(), actor())),
                again -> again.addObject("changed", code).addObject("form", form));
    }

    @PostMapping(RECAP + "/extras")
    ModelAndView add(
            @PathVariable String year, @PathVariable String unit, ExtraForm form, RedirectAttributes redirect) {
        UnitNeeds its = pages.writable(NeedsReader.year(year), unit, actor());
        return done(
                year,
                unit,
                redirect,
                () -> recaps.add(its.number(), form.extra(), actor()),
                again -> again.addObject("extra", form));
    }

    @PostMapping(RECAP + "/extras/{id}/remove")
    ModelAndView remove(
            @PathVariable String year, @PathVariable String unit, @PathVariable UUID id, RedirectAttributes redirect) {
        UnitNeeds its = pages.writable(NeedsReader.year(year), unit, actor());
        return done(year, unit, redirect, () -> recaps.remove(its.number(), id, actor()), again -> again);
    }

    @PostMapping(RECAP + "/hand-up")
    ModelAndView handUp(
            @PathVariable String year,
            @PathVariable String unit,
            @RequestParam(defaultValue = "0") int seen,
            RedirectAttributes redirect) {
        UnitNeeds its = pages.writable(NeedsReader.year(year), unit, actor());
        return done(
                year,
                unit,
                redirect,
                () -> shown.unchanged(() -> tasks.decide(its.number(), seen, "handedUp", actor())),
                again -> again);
    }

    private ModelAndView done(
            String year, String unit, RedirectAttributes redirect, Runnable deed, UnaryOperator<ModelAndView> entered) {
        try {
            deed.run();
        } catch (RuleViolated refusal) {
            ModelAndView again = entered.apply(show(year, unit).addObject("refusal", refusal));
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
        redirect.addFlashAttribute("flash", "needs.recap.saved");
        redirect.addAttribute("year", year);
        redirect.addAttribute("unit", unit);
        return new ModelAndView("redirect:" + RECAP);
    }

    private RecapPages.Page page(String year, String unit) {
        return pages.page(NeedsReader.year(year), unit, actor());
    }

    private PersonId actor() {
        return user.actor().person();
    }
}
