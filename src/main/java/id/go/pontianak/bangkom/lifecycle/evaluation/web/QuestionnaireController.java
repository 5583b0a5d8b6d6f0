package id.go.pontianak.bangkom.lifecycle.evaluation.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.evaluation.Evaluation;
import id.go.pontianak.bangkom.lifecycle.evaluation.Evaluations;
import id.go.pontianak.bangkom.lifecycle.evaluation.ReactionQuestion;
import id.go.pontianak.bangkom.lifecycle.evaluation.Reactions;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The reaction questionnaire of a person who attended: one page, answered once, and a page of thanks; nobody else finds it. */
@Controller
class QuestionnaireController {

    static final String PATH = "/questionnaires/{batch}";

    private final Evaluations evaluations;
    private final Reactions reactions;
    private final Batches batches;
    private final CurrentUser user;

    QuestionnaireController(Evaluations evaluations, Reactions reactions, Batches batches, CurrentUser user) {
        this.evaluations = evaluations;
        this.reactions = reactions;
        this.batches = batches;
        this.user = user;
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable String batch) {
        Evaluation evaluation = find(batch);
        boolean answered = reactions.answered(batch, person());
        if (answered || evaluation.reaction().closed() || !evaluation.status().open()) {
            return new ModelAndView("evaluation/thanks", "batch", batches.batch(batch)).addObject("answered", answered);
        }
        return page(evaluation, QuestionnaireInput.EMPTY);
    }

    @PostMapping(PATH)
    ModelAndView answer(
            @PathVariable String batch, @RequestParam Map<String, String> fields, RedirectAttributes redirect) {
        Evaluation evaluation = find(batch);
        reactions.answered(batch, person());
        QuestionnaireInput input = QuestionnaireInput.of(reactions.questions(batches.batch(batch)), fields);
        if (!input.faults().isEmpty()) {
            ModelAndView page = page(evaluation, input);
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
        reactions.answer(evaluation, person(), input.answer());
        redirect.addFlashAttribute("flash", "questionnaire.sent");
        redirect.addAttribute("batch", batch);
        return new ModelAndView("redirect:" + PATH);
    }

    private ModelAndView page(Evaluation evaluation, QuestionnaireInput input) {
        Batch batch = batches.batch(evaluation.batch());
        List<ReactionQuestion> questions = reactions.questions(batch);
        return new ModelAndView("evaluation/questionnaire", "batch", batch)
                .addObject("until", evaluation.reaction().until())
                .addObject("questions", questions)
                .addObject("input", input);
    }

    private Evaluation find(String batch) {
        return evaluations.find(batch).orElseThrow(NotFound::new);
    }

    private PersonId person() {
        return user.actor().person();
    }
}
