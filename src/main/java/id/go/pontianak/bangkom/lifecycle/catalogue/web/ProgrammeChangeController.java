package id.go.pontianak.bangkom.lifecycle.catalogue.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.shell.FormErrors;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeKeeping;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** HR corrects a programme, gives it a new version, or sets it inactive. */
@Controller
class ProgrammeChangeController {

    private final ProgrammeKeeping keeping;
    private final ChangedProgramme programme;
    private final CurrentUser user;
    private final ShownForms shown;

    ProgrammeChangeController(
            ProgrammeKeeping keeping, ChangedProgramme programme, CurrentUser user, ShownForms shown) {
        this.keeping = keeping;
        this.programme = programme;
        this.user = user;
        this.shown = shown;
    }

    @GetMapping("/programmes/{code}/edit")
    ModelAndView edit(@PathVariable String code) {
        return page("edit", code, HttpStatus.OK)
                .addObject("form", TextForm.of(programme.entry(person(), code).text()));
    }

    @PostMapping("/programmes/{code}/edit")
    ModelAndView correct(
            @PathVariable String code,
            @Valid @ModelAttribute("form") TextForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        Runnable deed = () -> keeping.correct(person(), code, form.text());
        return done(code, binding, deed)
                ? leave(code, "catalogue.corrected", redirect)
                : page("edit", code, HttpStatus.UNPROCESSABLE_ENTITY).addAllObjects(model.asMap());
    }

    @GetMapping("/programmes/{code}/version")
    ModelAndView version(@PathVariable String code) {
        return page("version", code, HttpStatus.OK)
                .addObject(
                        "form", VersionForm.of(programme.latest(person(), code).terms()));
    }

    @PostMapping("/programmes/{code}/version")
    ModelAndView renew(
            @PathVariable String code,
            @Valid @ModelAttribute("form") VersionForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        Runnable deed = () -> keeping.renew(person(), code, form.version());
        return done(code, binding, deed)
                ? leave(code, "catalogue.renewed", redirect)
                : page("version", code, HttpStatus.UNPROCESSABLE_ENTITY).addAllObjects(model.asMap());
    }

    @PostMapping("/programmes/{code}/state")
    ModelAndView activate(
            @PathVariable String code,
            @RequestParam(defaultValue = "false") boolean active,
            @RequestParam(required = false) @Nullable String reason,
            RedirectAttributes redirect) {
        programme.entry(person(), code);
        shown.unchanged(() -> keeping.activate(person(), code, active, reason));
        return leave(code, active ? "catalogue.activated" : "catalogue.deactivated", redirect);
    }

    private boolean done(String code, BindingResult binding, Runnable deed) {
        programme.entry(person(), code);
        if (!binding.hasErrors()) {
            try {
                shown.unchanged(deed);
            } catch (RuleViolated refusal) {
                FormErrors.reject(binding, refusal);
            }
        }
        return !binding.hasErrors();
    }

    private ModelAndView page(String view, String code, HttpStatusCode status) {
        ModelAndView page = new ModelAndView("catalogue/" + view, programme.page(person(), code));
        page.setStatus(status);
        return page;
    }

    private static ModelAndView leave(String code, String message, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", message);
        redirect.addAttribute("code", code);
        return new ModelAndView("redirect:/programmes/{code}");
    }

    private PersonId person() {
        return user.actor().person();
    }
}
