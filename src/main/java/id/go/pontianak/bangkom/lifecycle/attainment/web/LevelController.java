package id.go.pontianak.bangkom.lifecycle.attainment.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.Ticked;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.attainment.LevelDecisions;
import id.go.pontianak.bangkom.lifecycle.attainment.web.LevelPages.Entered;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The levels that a training proposes for the people of a superior, on one page: agreed to together, or decided otherwise one by one. */
@Controller
class LevelController {

    static final String TEAM = "/attainments/{batch}";
    static final String AGREE = TEAM + "/agree";
    static final String OTHERWISE = TEAM + "/{id}";

    private final LevelPages pages;
    private final LevelDecisions decisions;
    private final CurrentUser user;

    LevelController(LevelPages pages, LevelDecisions decisions, CurrentUser user) {
        this.pages = pages;
        this.decisions = decisions;
        this.user = user;
    }

    @GetMapping(TEAM)
    ModelAndView show(@PathVariable String batch) {
        return page(batch);
    }

    @PostMapping(AGREE)
    ModelAndView agree(
            @PathVariable String batch,
            @RequestParam(name = "proposal", defaultValue = "") List<UUID> chosen,
            RedirectAttributes redirect) {
        try {
            decisions.agree(batch, Ticked.of(chosen), person());
        } catch (RuleViolated refusal) {
            return again(batch, refusal);
        }
        return back(batch, redirect);
    }

    @PostMapping(OTHERWISE)
    ModelAndView otherwise(
            @PathVariable String batch,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String level,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        try {
            decisions.decideOtherwise(batch, id, number(level), reason, person());
        } catch (RuleViolated refusal) {
            return again(batch, refusal).addObject("entered", new Entered(id, level, reason, refusal));
        }
        return back(batch, redirect);
    }

    private ModelAndView again(String batch, RuleViolated refusal) {
        ModelAndView again = page(batch).addObject("refusal", refusal);
        again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return again;
    }

    private ModelAndView page(String batch) {
        return new ModelAndView("attainment/team", "page", pages.page(batch, person()));
    }

    private static ModelAndView back(String batch, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", "attainment.saved");
        redirect.addAttribute("batch", batch);
        return new ModelAndView("redirect:" + TEAM);
    }

    private static @Nullable Integer number(String level) {
        return level.matches("[0-5]") ? Integer.valueOf(level) : null;
    }

    private PersonId person() {
        return user.actor().person();
    }
}
