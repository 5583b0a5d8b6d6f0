package id.go.pontianak.bangkom.lifecycle.organiser.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.shell.FormErrors;
import id.go.pontianak.bangkom.lifecycle.organiser.OrganiserAnswering;
import id.go.pontianak.bangkom.lifecycle.organiser.OrganiserLists;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The organiser of a batch outside the city: which lists it was sent, what it answered, and the next of both. */
@Controller
class OrganiserController {

    private static final String PAGE = "/batches/{number}/organiser";

    private final OrganiserPages pages;
    private final OrganiserLists lists;
    private final OrganiserAnswering answering;
    private final ShownForms shown;
    private final CurrentUser user;

    OrganiserController(
            OrganiserPages pages,
            OrganiserLists lists,
            OrganiserAnswering answering,
            ShownForms shown,
            CurrentUser user) {
        this.pages = pages;
        this.lists = lists;
        this.answering = answering;
        this.shown = shown;
        this.user = user;
    }

    @GetMapping(PAGE)
    ModelAndView show(@PathVariable String number) {
        OrganiserPages.Page page = pages.of(number, person());
        return view(page)
                .addObject("form", ListForm.to(page.organiser().name()))
                .addObject("answer", AnswerForm.of(page.batch().seats()));
    }

    @PostMapping(PAGE)
    ModelAndView send(
            @PathVariable String number,
            @Valid @ModelAttribute("form") ListForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        OrganiserPages.Page page = pages.writable(number, person());
        if (!binding.hasErrors()) {
            try {
                shown.unchanged(() -> lists.send(number, form.head(), person()));
                return leave(number, "organiser.sent.done", redirect);
            } catch (RuleViolated refusal) {
                FormErrors.reject(binding, refusal);
            }
        }
        return refused(page, binding)
                .addObject("answer", AnswerForm.of(page.batch().seats()));
    }

    @PostMapping(PAGE + "/answer")
    ModelAndView answer(
            @PathVariable String number,
            @Valid @ModelAttribute("answer") AnswerForm form,
            BindingResult binding,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes redirect)
            throws IOException {
        OrganiserPages.Page page = pages.writable(number, person());
        if (!binding.hasErrors()) {
            NamedFile document = named(file);
            try {
                shown.unchanged(() -> answering.record(number, form.entered(), document, person()));
                return leave(number, "organiser.answered.done", redirect);
            } catch (RuleViolated refusal) {
                FormErrors.reject(binding, refusal);
            }
        }
        return refused(page, binding)
                .addObject("form", ListForm.to(page.organiser().name()));
    }

    private static NamedFile named(@Nullable MultipartFile file) throws IOException {
        return file == null
                ? new NamedFile("", new byte[0])
                : new NamedFile(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
    }

    private static ModelAndView view(OrganiserPages.Page page) {
        return new ModelAndView("organiser/organiser", "page", page);
    }

    private static ModelAndView refused(OrganiserPages.Page page, BindingResult binding) {
        ModelAndView view = view(page).addAllObjects(binding.getModel());
        view.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return view;
    }

    private static ModelAndView leave(String number, String message, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", message);
        redirect.addAttribute("number", number);
        return new ModelAndView("redirect:" + PAGE);
    }

    private PersonId person() {
        return user.actor().person();
    }
}
