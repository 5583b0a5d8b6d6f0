package id.go.pontianak.bangkom.lifecycle.learning.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.Blank;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.shell.FormErrors;
import id.go.pontianak.bangkom.lifecycle.learning.PracticeLog;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A learner's practice log. */
@Controller
class PracticeController {

    static final String LOG = "/learning/{programme}/practice";

    /** An entry as it is typed. */
    record EntryForm(
            @Nullable LocalDate day,
            @Nullable String place,
            @Nullable String what) {}

    private final PracticeLog log;
    private final ShownForms shown;
    private final CurrentUser user;

    PracticeController(PracticeLog log, ShownForms shown, CurrentUser user) {
        this.log = log;
        this.shown = shown;
        this.user = user;
    }

    @GetMapping(LOG)
    ModelAndView show(@PathVariable String programme) {
        return page(programme, HttpStatus.OK).addObject("form", Blank.form(EntryForm.class));
    }

    @PostMapping(LOG)
    ModelAndView add(
            @PathVariable String programme,
            @ModelAttribute("form") EntryForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        log.enrolment(person(), programme);
        if (!binding.hasErrors()) {
            try {
                log.add(person(), programme, form.day(), orEmpty(form.place()), orEmpty(form.what()));
                return leave(programme, "learning.practice.added", redirect);
            } catch (RuleViolated refusal) {
                FormErrors.reject(binding, refusal);
            }
        }
        return page(programme, HttpStatus.UNPROCESSABLE_ENTITY).addAllObjects(binding.getModel());
    }

    @PostMapping(LOG + "/{number}/remove")
    ModelAndView remove(@PathVariable String programme, @PathVariable String number, RedirectAttributes redirect) {
        if (!number.matches("[0-9]{1,4}")) {
            throw new NotFound();
        }
        log.remove(person(), programme, Integer.parseInt(number));
        return leave(programme, "learning.practice.removed", redirect);
    }

    @PostMapping(LOG + "/send")
    ModelAndView send(@PathVariable String programme, RedirectAttributes redirect) {
        shown.unchanged(() -> log.send(person(), programme));
        return leave(programme, "learning.practice.sent", redirect);
    }

    private ModelAndView page(String programme, HttpStatusCode status) {
        ModelAndView page = new ModelAndView("learning/practice");
        page.addObject("enrolment", log.enrolment(person(), programme));
        page.addObject("practice", log.of(person(), programme));
        page.setStatus(status);
        return page;
    }

    private static ModelAndView leave(String programme, String message, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", message);
        redirect.addAttribute("programme", programme);
        return new ModelAndView("redirect:" + LOG);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private PersonId person() {
        return user.actor().person();
    }
}
