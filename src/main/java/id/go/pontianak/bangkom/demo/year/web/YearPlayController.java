package id.go.pontianak.bangkom.demo.year.web;

import id.go.pontianak.bangkom.demo.year.YearPlay;
import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of the year, for HR of the city; others do not find it. */
@Controller
@Profile({"demo", "year"})
class YearPlayController {

    private static final String VIEW = "demo/year";

    private final YearRun run;
    private final YearRows rows;
    private final YearPlay play;
    private final Authority authority;
    private final CurrentUser user;

    YearPlayController(YearRun run, YearRows rows, YearPlay play, Authority authority, CurrentUser user) {
        this.run = run;
        this.rows = rows;
        this.play = play;
        this.authority = authority;
        this.user = user;
    }

    @GetMapping("/demo/year")
    ModelAndView show(HttpServletResponse response) {
        requireHr();
        if (run.inUse()) {
            response.setHeader("Refresh", "3");
        }
        return page();
    }

    @PostMapping("/demo/year")
    ModelAndView begin(@RequestParam(defaultValue = "false") boolean sure) {
        requireHr();
        if (!sure) {
            ModelAndView again = page().addObject("unsure", true);
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
        run.begin();
        return new ModelAndView("redirect:/demo/year");
    }

    private ModelAndView page() {
        YearPage page = YearPage.of(rows.begun(), run.inUse(), play.episodes(), rows.list());
        return new ModelAndView(VIEW, "page", page).addObject("unsure", false);
    }

    private void requireHr() {
        if (!authority.isCityHr(user.actor().person())) {
            throw new NotFound();
        }
    }
}
