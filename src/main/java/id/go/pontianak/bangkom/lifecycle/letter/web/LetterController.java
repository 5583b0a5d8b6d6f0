package id.go.pontianak.bangkom.lifecycle.letter.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.shell.FormErrors;
import id.go.pontianak.bangkom.foundation.shell.Option;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.letter.LetterSending;
import id.go.pontianak.bangkom.lifecycle.letter.Letters;
import id.go.pontianak.bangkom.lifecycle.session.BatchStaff;
import jakarta.validation.Valid;
import java.util.List;
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

/** The letters of a batch: what can be sent, why something cannot, and what was sent. */
@Controller
class LetterController {

    private final Letters letters;
    private final LetterSending sending;
    private final Batches batches;
    private final BatchStaff staff;
    private final ShownForms shown;
    private final MessageSourceAccessor messages;
    private final CurrentUser user;

    LetterController(
            Letters letters,
            LetterSending sending,
            Batches batches,
            BatchStaff staff,
            ShownForms shown,
            MessageSource messages,
            CurrentUser user) {
        this.letters = letters;
        this.sending = sending;
        this.batches = batches;
        this.staff = staff;
        this.shown = shown;
        this.messages = new MessageSourceAccessor(messages);
        this.user = user;
    }

    @GetMapping("/batches/{number}/letters")
    ModelAndView show(@PathVariable String number) {
        return page(number).addObject("form", LetterForm.of(letters.sendable(number, person())));
    }

    @PostMapping("/batches/{number}/letters")
    ModelAndView send(
            @PathVariable String number,
            @Valid @ModelAttribute("form") LetterForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        staff.requireRunner(number, person());
        if (!binding.hasErrors()) {
            try {
                shown.unchanged(() -> sending.send(number, form.ofKind(), form.head(), form.because(), person()));
                redirect.addFlashAttribute("flash", "letter.sent." + form.ofKind());
                redirect.addAttribute("number", number);
                return new ModelAndView("redirect:/batches/{number}/letters");
            } catch (RuleViolated refusal) {
                FormErrors.reject(binding, refusal);
            }
        }
        ModelAndView page = page(number).addAllObjects(binding.getModel());
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private ModelAndView page(String number) {
        List<Letters.Sendable> sendable = letters.sendable(number, person());
        return new ModelAndView("letter/letters", "kinds", kinds(sendable))
                .addObject("batch", batches.batch(number))
                .addObject("runs", staff.mayRun(number, person()))
                .addObject("sendable", sendable)
                .addObject("sent", letters.listOf(number, person()));
    }

    private List<Option> kinds(List<Letters.Sendable> sendable) {
        return sendable.stream()
                .filter(Letters.Sendable::possible)
                .map(one -> new Option(one.kind().name(), messages.getMessage("letter.kind." + one.kind())))
                .toList();
    }

    private PersonId person() {
        return user.actor().person();
    }
}
