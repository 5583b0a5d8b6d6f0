package id.go.pontianak.bangkom.lifecycle.evaluation.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.evaluation.Evaluation;
import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationReaders;
import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationRights;
import id.go.pontianak.bangkom.lifecycle.evaluation.Evaluations;
import id.go.pontianak.bangkom.lifecycle.evaluation.FinalEvaluations;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Evaluations: all of them, and one with its figures, the rows behind each and the verdict. */
@Controller
class EvaluationController {

    static final int PAGE = 50;

    private static final String EVALUATION = "/evaluations/{number}";

    private final Evaluations evaluations;
    private final FinalEvaluations finals;
    private final EvaluationReaders readers;
    private final EvaluationRights rights;
    private final EvaluationPages pages;
    private final Batches batches;
    private final CurrentUser user;

    EvaluationController(
            Evaluations evaluations,
            FinalEvaluations finals,
            EvaluationReaders readers,
            EvaluationRights rights,
            EvaluationPages pages,
            Batches batches,
            CurrentUser user) {
        this.evaluations = evaluations;
        this.finals = finals;
        this.readers = readers;
        this.rights = rights;
        this.pages = pages;
        this.batches = batches;
        this.user = user;
    }

    @GetMapping("/evaluations")
    ModelAndView list(@RequestParam(defaultValue = "1") String page) {
        if (!rights.mayReadAll(reader())) {
            throw new NotFound();
        }
        int at = page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(page) : 1;
        List<Evaluation> found = evaluations.list((at - 1) * PAGE, PAGE);
        List<Evaluation> shown = found.subList(0, Math.min(PAGE, found.size()));
        Map<String, Batch> of =
                batches.batches(shown.stream().map(Evaluation::batch).toList());
        return new ModelAndView("evaluation/list", "evaluations", shown)
                .addObject("batches", of)
                .addObject("page", at)
                .addObject("year", shown.isEmpty() ? 0 : newest(shown))
                .addObject("more", found.size() > PAGE);
    }

    /** The year of the one that is listed first. */
    private static int newest(List<Evaluation> shown) {
        return shown.get(0).reaction().until().atZone(BusinessClock.CITY).getYear();
    }

    @GetMapping(EVALUATION)
    ModelAndView show(@PathVariable String number) {
        return new ModelAndView("evaluation/evaluation", "page", page(number));
    }

    /** In short, beside the form of whoever decides. */
    @GetMapping(path = EVALUATION, headers = "HX-Request=true")
    ModelAndView context(@PathVariable String number) {
        return new ModelAndView("evaluation/context :: context", "page", page(number));
    }

    private EvaluationPage page(String number) {
        Evaluation evaluation = readers.require(number, reader());
        return pages.page(evaluation, finals.beside(evaluation).orElse(null), reader());
    }

    private PersonId reader() {
        return user.actor().person();
    }
}
