package id.go.pontianak.bangkom.lifecycle.needs.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.needs.UnitNeeds;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The rows behind the numbers of a recap. */
@Controller
class RecapPeopleController {

    private static final int FARTHEST = 100_000;

    private final NeedsReader reader;
    private final RecapPeoplePages pages;
    private final CurrentUser user;

    RecapPeopleController(NeedsReader reader, RecapPeoplePages pages, CurrentUser user) {
        this.reader = reader;
        this.pages = pages;
        this.user = user;
    }

    @GetMapping("/needs/{year}/{unit}/recap/lines/{code}")
    ModelAndView people(
            @PathVariable String year,
            @PathVariable String unit,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "1") int from) {
        PersonId actor = user.actor().person();
        UnitNeeds its = reader.unit(NeedsReader.year(year), unit);
        int first = Math.min(Math.max(1, from), FARTHEST);
        RecapPeoplePages.Page page = pages.page(its, code, show, first, actor);
        int next = first + RecapPeoplePages.PAGE;
        return new ModelAndView("needs/recap-people", "page", page)
                .addObject("rows", page.rows())
                .addObject("previous", first > 1 ? at(page, Math.max(1, first - RecapPeoplePages.PAGE)) : null)
                .addObject("next", next <= page.all().size() ? at(page, next) : null);
    }

    private static String at(RecapPeoplePages.Page page, int first) {
        return UriComponentsBuilder.fromUriString(page.path())
                .queryParam("show", page.shown())
                .queryParam("from", first)
                .toUriString();
    }
}
