package id.go.pontianak.bangkom.lifecycle.plan.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.plan.PlanOverview;
import id.go.pontianak.bangkom.lifecycle.plan.need.web.PlanNeedsView;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The plans, one plan with its items and sums, and its year as a calendar. */
@Controller
class PlanController {

    private final PlanOverview overview;
    private final PlanPages pages;
    private final PlanCalendar calendar;
    private final PlanChoices choices;
    private final PlanNeedsView needs;
    private final CurrentUser user;

    PlanController(
            PlanOverview overview,
            PlanPages pages,
            PlanCalendar calendar,
            PlanChoices choices,
            PlanNeedsView needs,
            CurrentUser user) {
        this.overview = overview;
        this.pages = pages;
        this.calendar = calendar;
        this.choices = choices;
        this.needs = needs;
        this.user = user;
    }

    @GetMapping("/plans")
    ModelAndView list() {
        return new ModelAndView("plan/plans", "years", overview.of(person()))
                .addObject("mayDraft", pages.mayDraft(person()));
    }

    @GetMapping("/plans/{year}")
    ModelAndView show(
            @PathVariable String year,
            @RequestParam(defaultValue = "") String show,
            @RequestParam Map<String, String> params) {
        PlanPage page = pages.page(year, show, PlanFilter.read(params), person());
        return new ModelAndView("plan/plan", choices.all())
                .addObject("page", page)
                .addObject("twice", needs.twice(page.plan(), person()))
                .addObject("outcomes", needs.outcomes(page.plan(), person()))
                .addObject("mayReadNeeds", needs.mayRead(person()));
    }

    @GetMapping("/plans/{year}/calendar")
    ModelAndView calendar(@PathVariable String year, @RequestParam(defaultValue = "") String show) {
        return new ModelAndView("plan/calendar", "page", calendar.of(pages.plan(year, show, person())));
    }

    private PersonId person() {
        return user.actor().person();
    }
}
