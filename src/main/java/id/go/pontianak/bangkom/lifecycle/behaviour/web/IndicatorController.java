package id.go.pontianak.bangkom.lifecycle.behaviour.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.behaviour.ResultIndicator.Outcome;
import id.go.pontianak.bangkom.lifecycle.behaviour.ResultIndicators;
import java.util.Arrays;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Choosing and measuring the result indicator of a batch, on the page of its behaviour at work. */
@Controller
class IndicatorController {

    static final String CHOOSE = BatchBehaviourController.PATH + "/indicator";
    static final String MEASURE = BatchBehaviourController.PATH + "/result";

    private final ResultIndicators indicators;
    private final BatchBehaviourController page;
    private final CurrentUser user;

    IndicatorController(ResultIndicators indicators, BatchBehaviourController page, CurrentUser user) {
        this.indicators = indicators;
        this.page = page;
        this.user = user;
    }

    @PostMapping(CHOOSE)
    ModelAndView choose(
            @PathVariable String number, @RequestParam Map<String, String> fields, RedirectAttributes redirect) {
        return done(
                number,
                fields,
                redirect,
                () -> indicators.choose(
                        number, fields.get("indicator"), fields.get("baseline"), fields.get("goal"), person()));
    }

    @PostMapping(MEASURE)
    ModelAndView measure(
            @PathVariable String number, @RequestParam Map<String, String> fields, RedirectAttributes redirect) {
        Outcome outcome = Arrays.stream(Outcome.values())
                .filter(one -> one.name().equals(fields.get("outcome")))
                .findFirst()
                .orElse(null);
        return done(
                number,
                fields,
                redirect,
                () -> indicators.measure(number, fields.get("value"), outcome, fields.get("evidence"), person()));
    }

    private ModelAndView done(String number, Map<String, String> fields, RedirectAttributes redirect, Runnable deed) {
        try {
            deed.run();
        } catch (RuleViolated refusal) {
            ModelAndView again = page.show(number).addObject("refusal", refusal).addObject("entered", fields);
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
        redirect.addFlashAttribute("flash", "behaviour.saved");
        redirect.addAttribute("number", number);
        return new ModelAndView("redirect:" + BatchBehaviourController.PATH);
    }

    private PersonId person() {
        return user.actor().person();
    }
}
