package id.go.pontianak.bangkom.lifecycle.behaviour.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourAnswers;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourCase;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourRatings;
import id.go.pontianak.bangkom.lifecycle.behaviour.RaterRole;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A superior's alumni on one page, each judged by himself; and what others who are asked answer. Nobody else finds either. */
@Controller
class BehaviourController {

    static final String RATING = "/behaviour/{number}";
    static final String RATE = RATING + "/people/{alumnus}";
    static final String DECLINE = RATE + "/decline";
    static final String ANSWERING = RATING + "/answer";
    static final String ANSWER = ANSWERING + "/{alumnus}";

    private final BehaviourDoor door;
    private final BehaviourPages pages;
    private final BehaviourRatings ratings;
    private final BehaviourAnswers answers;
    private final CurrentUser user;

    BehaviourController(
            BehaviourDoor door,
            BehaviourPages pages,
            BehaviourRatings ratings,
            BehaviourAnswers answers,
            CurrentUser user) {
        this.door = door;
        this.pages = pages;
        this.ratings = ratings;
        this.answers = answers;
        this.user = user;
    }

    /** Whoever rated it reads that it is done; whoever may read its batch is led to its figures. */
    @GetMapping(RATING)
    ModelAndView show(@PathVariable String number) {
        BehaviourCase one = door.find(number);
        return switch (door.of(one, person())) {
            case RATER -> new ModelAndView("behaviour/rating", "page", pages.rating(one, person()));
            case DONE -> new ModelAndView("behaviour/done", "page", door.done(one));
            case READER -> new ModelAndView("redirect:/batches/" + one.batch() + "/behaviour");
        };
    }

    @PostMapping(RATE)
    ModelAndView rate(
            @PathVariable String number,
            @PathVariable UUID alumnus,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        BehaviourPages.Page page = pages.rating(door.find(number), person());
        BehaviourInput input = BehaviourInput.of(answers.questions(RaterRole.SUPERIOR), fields);
        try {
            ratings.rate(number, alumnus, input.answer(), input.circumstances(), person());
        } catch (RuleViolated refusal) {
            return again("behaviour/rating", page.with(alumnus, input, refusal));
        }
        return back(RATING, number, redirect);
    }

    @PostMapping(DECLINE)
    ModelAndView decline(
            @PathVariable String number,
            @PathVariable UUID alumnus,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        BehaviourPages.Page page = pages.rating(door.find(number), person());
        BehaviourInput input = BehaviourInput.of(answers.questions(RaterRole.SUPERIOR), fields);
        try {
            ratings.decline(number, alumnus, input.text("reason"), person());
        } catch (RuleViolated refusal) {
            return again("behaviour/rating", page.with(alumnus, input, refusal));
        }
        return back(RATING, number, redirect);
    }

    @GetMapping(ANSWERING)
    ModelAndView asked(@PathVariable String number) {
        return new ModelAndView("behaviour/answering", "page", pages.answering(door.find(number), person()));
    }

    @PostMapping(ANSWER)
    ModelAndView answer(
            @PathVariable String number,
            @PathVariable UUID alumnus,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        BehaviourPages.Page page = pages.answering(door.find(number), person());
        BehaviourInput input = BehaviourInput.of(answers.questions(RaterRole.SELF), fields);
        try {
            answers.answer(number, alumnus, input.answer(), person());
        } catch (RuleViolated refusal) {
            return again("behaviour/answering", page.with(alumnus, input, refusal));
        }
        return back(ANSWERING, number, redirect);
    }

    private static ModelAndView again(String view, BehaviourPages.Page page) {
        ModelAndView again = new ModelAndView(view, "page", page);
        again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return again;
    }

    private static ModelAndView back(String path, String number, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", "behaviour.saved");
        redirect.addAttribute("number", number);
        return new ModelAndView("redirect:" + path);
    }

    private PersonId person() {
        return user.actor().person();
    }
}
