package id.go.pontianak.bangkom.lifecycle.assessment.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.assessment.TestKeeping;
import id.go.pontianak.bangkom.lifecycle.examination.PaperScores;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Scores of tests that were sat on paper, pasted as lines. */
@Controller
class ScoresController {

    private static final String SCORES = TestsController.TESTS + "/scores";

    private final TestsPages pages;
    private final TestKeeping keeping;
    private final ShownForms shown;
    private final CurrentUser user;

    ScoresController(TestsPages pages, TestKeeping keeping, ShownForms shown, CurrentUser user) {
        this.pages = pages;
        this.keeping = keeping;
        this.shown = shown;
        this.user = user;
    }

    @GetMapping(SCORES)
    ModelAndView show(@PathVariable String number) {
        return page(number, "");
    }

    @PostMapping(SCORES)
    ModelAndView take(
            @PathVariable String number, @RequestParam(defaultValue = "") String scores, RedirectAttributes redirect) {
        ModelAndView page = page(number, scores);
        AtomicReference<PaperScores.@Nullable Outcome> taken = new AtomicReference<>();
        shown.unchanged(() -> taken.set(keeping.record(number, scores, actor())));
        PaperScores.Outcome outcome = Objects.requireNonNull(taken.get());
        if (outcome.faults().isEmpty()) {
            redirect.addFlashAttribute("flash", "assessment.scored");
            redirect.addAttribute("number", number);
            return new ModelAndView("redirect:" + TestsController.TESTS);
        }
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page.addObject("faults", outcome.faults());
    }

    private ModelAndView page(String number, String scores) {
        return new ModelAndView("assessment/scores", "page", pages.keeping(number, actor()))
                .addObject("scores", scores);
    }

    private PersonId actor() {
        return user.actor().person();
    }
}
