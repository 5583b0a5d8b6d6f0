package id.go.pontianak.bangkom.lifecycle.plan.need.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.plan.need.web.TracePages.People;
import id.go.pontianak.bangkom.lifecycle.plan.web.PlanPages;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** "Telusur": from an item to its needs, batches and people, and from a need to the items and what became of its people. */
@Controller
class TraceController {

    /** More people than a city has. */
    private static final int FARTHEST = 100_000;

    private final TracePages traces;
    private final PlanPages pages;
    private final CurrentUser user;

    TraceController(TracePages traces, PlanPages pages, CurrentUser user) {
        this.traces = traces;
        this.pages = pages;
        this.user = user;
    }

    @GetMapping("/plans/{year}/items/{number}/trace")
    ModelAndView item(
            @PathVariable String year,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "1") int from) {
        int first = first(from);
        TracePages.OfItem page = traces.ofItem(pages.plan(year, show, person()), number, first, person());
        String shown = PlanPages.show(page.plan());
        String path = "/plans/" + year + "/items/" + number + "/trace?show=" + shown;
        return paged(new ModelAndView("plan/trace-item", "page", page).addObject("show", shown), page.people(), path);
    }

    @GetMapping("/needs/{year}/lines/{id}")
    ModelAndView line(@PathVariable String year, @PathVariable UUID id, @RequestParam(defaultValue = "1") int from) {
        TracePages.OfLine page = traces.ofLine(year, id, first(from), person());
        String path = "/needs/" + page.need().year() + "/lines/" + id;
        return paged(new ModelAndView("plan/trace-line", "page", page), page.people(), path);
    }

    private static int first(int from) {
        return Math.min(Math.max(1, from), FARTHEST);
    }

    private static ModelAndView paged(ModelAndView page, People people, String path) {
        int first = people.first();
        int next = first + TracePages.PAGE;
        return page.addObject("rows", people.shown())
                .addObject("previous", first > 1 ? at(path, Math.max(1, first - TracePages.PAGE)) : null)
                .addObject("next", next <= people.all().size() ? at(path, next) : null);
    }

    private static String at(String path, int first) {
        return UriComponentsBuilder.fromUriString(path)
                .queryParam("from", first)
                .toUriString();
    }

    private PersonId person() {
        return user.actor().person();
    }
}
