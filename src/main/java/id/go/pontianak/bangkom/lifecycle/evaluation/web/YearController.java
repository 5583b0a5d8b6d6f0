package id.go.pontianak.bangkom.lifecycle.evaluation.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.evaluation.EffectRow;
import id.go.pontianak.bangkom.lifecycle.evaluation.Evaluation;
import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationRights;
import id.go.pontianak.bangkom.lifecycle.evaluation.YearEffects;
import id.go.pontianak.bangkom.lifecycle.evaluation.YearEffects.Year;
import id.go.pontianak.bangkom.lifecycle.evaluation.YearReviews;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a year taught, by field, programme and perangkat daerah, and the reviews of its programmes. */
@Controller
class YearController {

    static final String YEAR = "/evaluations/years/{year}";
    static final String REVIEWS = YEAR + "/reviews";

    /** {@code mayOpen}: the reader may begin what is not reviewed yet. */
    record Page(Year effects, Map<String, Evaluation> reviews, boolean mayOpen) {

        /** Fields in which scores did not rise by more than chance. */
        public List<EffectRow> notRisen() {
            return effects.fields().stream()
                    .filter(row -> row.rise() == EffectRow.Rise.NOT_RISEN)
                    .toList();
        }

        public @Nullable Evaluation review(EffectRow programme) {
            return reviews.get(programme.code());
        }
    }

    private final YearEffects effects;
    private final YearReviews reviews;
    private final EvaluationRights rights;
    private final CurrentUser user;

    YearController(YearEffects effects, YearReviews reviews, EvaluationRights rights, CurrentUser user) {
        this.effects = effects;
        this.reviews = reviews;
        this.rights = rights;
        this.user = user;
    }

    @GetMapping(YEAR)
    ModelAndView show(@PathVariable String year) {
        if (!rights.mayReadAll(reader())) {
            throw new NotFound();
        }
        return page(year(year));
    }

    @PostMapping(REVIEWS)
    ModelAndView open(@PathVariable String year, RedirectAttributes redirect) {
        int which = year(year);
        try {
            reviews.open(which, reader());
        } catch (RuleViolated refusal) {
            ModelAndView page = page(which).addObject("refusal", refusal);
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
        redirect.addFlashAttribute("flash", "evaluation.review.opened");
        redirect.addAttribute("year", year);
        return new ModelAndView("redirect:" + YEAR);
    }

    private ModelAndView page(int year) {
        Year found = effects.of(year);
        Map<String, Evaluation> of = reviews.of(year);
        boolean left = found.programmes().stream().anyMatch(row -> !of.containsKey(row.code()));
        return new ModelAndView("evaluation/year", "page", new Page(found, of, left && reviews.mayOpen(reader())));
    }

    private static int year(String written) {
        if (!written.matches("20[0-9]{2}")) {
            throw new NotFound();
        }
        return Integer.parseInt(written);
    }

    private PersonId reader() {
        return user.actor().person();
    }
}
