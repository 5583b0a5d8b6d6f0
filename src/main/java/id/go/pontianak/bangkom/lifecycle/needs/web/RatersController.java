package id.go.pontianak.bangkom.lifecycle.needs.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.forms.Ticked;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.needs.Assessment;
import id.go.pontianak.bangkom.lifecycle.needs.TeamRatings;
import id.go.pontianak.bangkom.lifecycle.needs.TeamRatings.Levels;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A superior's people: all on one page, agreed to together, and one after the other. */
@Controller
class RatersController {

    private static final String TEAM = "/needs/{year}/teams/{office}";

    private final TeamPages pages;
    private final TeamRatings ratings;
    private final ShownForms shown;
    private final CurrentUser user;

    RatersController(TeamPages pages, TeamRatings ratings, ShownForms shown, CurrentUser user) {
        this.pages = pages;
        this.ratings = ratings;
        this.shown = shown;
        this.user = user;
    }

    @GetMapping(TEAM)
    ModelAndView show(@PathVariable String year, @PathVariable String office) {
        return new ModelAndView("needs/team", "page", pages.team(NeedsReader.year(year), office, actor()));
    }

    @PostMapping(TEAM + "/agree")
    ModelAndView agree(
            @PathVariable String year,
            @PathVariable String office,
            @RequestParam(name = "person", defaultValue = "") Set<UUID> chosen,
            RedirectAttributes redirect) {
        pages.requireRater(NeedsReader.year(year), office, actor());
        try {
            ratings.agree(
                    NeedsReader.year(year),
                    office,
                    Ticked.of(chosen).stream().map(PersonId::new).collect(Collectors.toSet()),
                    actor());
        } catch (RuleViolated refusal) {
            return refused(year, office, refusal);
        }
        redirect.addFlashAttribute("flash", "needs.team.agreed");
        return back(year, office, redirect);
    }

    /** Back to the tasks: the page of the team is for whoever has it to confirm. */
    @PostMapping(TEAM + "/finish")
    ModelAndView finish(@PathVariable String year, @PathVariable String office, RedirectAttributes redirect) {
        pages.requireRater(NeedsReader.year(year), office, actor());
        try {
            pages.finish(NeedsReader.year(year), office, actor());
        } catch (RuleViolated refusal) {
            return refused(year, office, refusal);
        }
        redirect.addFlashAttribute("flash", "needs.team.finished");
        return new ModelAndView("redirect:/tasks");
    }

    private ModelAndView refused(String year, String office, RuleViolated refusal) {
        ModelAndView page = show(year, office).addObject("refusal", refusal);
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    @GetMapping(TEAM + "/{person}")
    ModelAndView person(@PathVariable String year, @PathVariable String office, @PathVariable UUID person) {
        return new ModelAndView(
                "needs/person", "page", pages.person(NeedsReader.year(year), office, new PersonId(person), actor()));
    }

    /** The fields {@code level-M1} and {@code reason-M1} and so on. */
    @PostMapping(TEAM + "/{person}")
    ModelAndView confirm(
            @PathVariable String year,
            @PathVariable String office,
            @PathVariable UUID person,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        PersonPage page = pages.person(NeedsReader.year(year), office, new PersonId(person), actor());
        pages.requireRater(page, actor());
        try {
            shown.unchanged(() -> ratings.confirm(page.assessment().id(), levels(page.assessment(), fields), actor()));
        } catch (RuleViolated refusal) {
            ModelAndView again = new ModelAndView("needs/person", "page", page.with(fields));
            again.addObject("refusal", refusal);
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
        redirect.addFlashAttribute("flash", "needs.team.confirmed");
        return back(year, office, redirect);
    }

    private static Levels levels(Assessment assessment, Map<String, String> fields) {
        Map<String, Integer> levels = new HashMap<>();
        Map<String, String> reasons = new HashMap<>();
        assessment.items().forEach(item -> {
            String level = fields.getOrDefault(item.input("level"), "");
            if (level.matches("[0-5]")) {
                levels.put(item.code(), Integer.valueOf(level));
            }
            reasons.put(item.code(), fields.getOrDefault(item.input("reason"), ""));
        });
        return new Levels(levels, reasons);
    }

    private static ModelAndView back(String year, String office, RedirectAttributes redirect) {
        redirect.addAttribute("year", year);
        redirect.addAttribute("office", office);
        return new ModelAndView("redirect:" + TEAM);
    }

    private PersonId actor() {
        return user.actor().person();
    }
}
