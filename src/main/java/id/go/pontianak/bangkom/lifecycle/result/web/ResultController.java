package id.go.pontianak.bangkom.lifecycle.result.web;

import id.go.pontianak.bangkom.foundation.access.AccessEvents;
import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.shell.FormErrors;
import id.go.pontianak.bangkom.foundation.shell.Option;
import id.go.pontianak.bangkom.lifecycle.result.ResultOutcome;
import id.go.pontianak.bangkom.lifecycle.result.ResultRecording;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The result of one participant: why it is suggested, and what the organiser records. */
@Controller
class ResultController {

    private static final String RESULT = "/batches/{number}/results/{person}";

    private final ResultPages pages;
    private final ResultRecording recording;
    private final AccessEvents accessEvents;
    private final ShownForms shown;
    private final CurrentUser user;
    private final MessageSourceAccessor messages;

    ResultController(
            ResultPages pages,
            ResultRecording recording,
            AccessEvents accessEvents,
            ShownForms shown,
            CurrentUser user,
            MessageSource messages) {
        this.pages = pages;
        this.recording = recording;
        this.accessEvents = accessEvents;
        this.shown = shown;
        this.user = user;
        this.messages = new MessageSourceAccessor(messages);
    }

    @GetMapping(RESULT)
    ModelAndView show(@PathVariable String number, @PathVariable UUID person) {
        ResultsPage page = pages.one(number, new PersonId(person), actor());
        return page(page).addObject("form", ResultForm.of(page.rows().get(0).result()));
    }

    @PostMapping(RESULT)
    ModelAndView record(
            @PathVariable String number,
            @PathVariable UUID person,
            @Valid @ModelAttribute("form") ResultForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        PersonId participant = new PersonId(person);
        ResultsPage before = pages.one(number, participant, actor());
        if (!binding.hasErrors()) {
            try {
                shown.unchanged(() -> recording.change(number, participant, form.change(), actor()));
                redirect.addFlashAttribute("flash", "result.saved");
                redirect.addAttribute("number", number);
                return new ModelAndView("redirect:/batches/{number}/results");
            } catch (RuleViolated refusal) {
                FormErrors.reject(binding, refusal);
            }
        }
        ModelAndView page = page(before).addAllObjects(binding.getModel());
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private ModelAndView page(ResultsPage page) {
        accessEvents.opened(
                page.rows().get(0).participant().person(),
                AccessEvents.CASE,
                page.results().number());
        return new ModelAndView("result/result", "page", page).addObject("outcomes", outcomes());
    }

    private List<Option> outcomes() {
        return Arrays.stream(ResultOutcome.values())
                .map(outcome -> new Option(outcome.name(), messages.getMessage(outcome.messageKey())))
                .toList();
    }

    private PersonId actor() {
        return user.actor().person();
    }
}
