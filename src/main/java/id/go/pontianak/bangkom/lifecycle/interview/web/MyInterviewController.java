package id.go.pontianak.bangkom.lifecycle.interview.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.interview.Interview;
import id.go.pontianak.bangkom.lifecycle.interview.Interviews;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whether an alumnus is willing to be interviewed; one's own, and nobody else's. */
@Controller
class MyInterviewController {

    static final String MINE = "/my/interviews/{batch}";

    /** {@code own} is null once he has declined, was heard or is waited for no more. */
    record Page(Batch batch, @Nullable Interview own) {

        public boolean open() {
            return own != null && own.state() == Interview.State.ASKED;
        }

        public boolean willing() {
            return own != null && own.state() == Interview.State.WILLING;
        }
    }

    private final Interviews interviews;
    private final Batches batches;
    private final CurrentUser user;

    MyInterviewController(Interviews interviews, Batches batches, CurrentUser user) {
        this.interviews = interviews;
        this.batches = batches;
        this.user = user;
    }

    @GetMapping(MINE)
    ModelAndView show(@PathVariable String batch) {
        return page(batch);
    }

    @PostMapping(MINE)
    ModelAndView answer(
            @PathVariable String batch, @RequestParam(defaultValue = "") String willing, RedirectAttributes redirect) {
        if (!willing.equals("yes") && !willing.equals("no")) {
            ModelAndView again =
                    page(batch).addObject("refusal", RuleViolated.at("willing", "refusal.interview.answer"));
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
        interviews.answer(batch, person(), willing.equals("yes"));
        redirect.addFlashAttribute("flash", "interview.answered");
        redirect.addAttribute("batch", batch);
        return new ModelAndView("redirect:" + MINE);
    }

    private ModelAndView page(String batch) {
        Interview own = interviews.own(batch, person());
        return new ModelAndView("interview/mine", "page", new Page(batches.batch(batch), own));
    }

    private PersonId person() {
        return user.actor().person();
    }
}
