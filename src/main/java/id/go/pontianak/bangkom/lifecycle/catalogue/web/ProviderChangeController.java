package id.go.pontianak.bangkom.lifecycle.catalogue.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.shell.FormErrors;
import id.go.pontianak.bangkom.lifecycle.catalogue.provider.ProviderKeeping;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** HR adds a provider or changes one. */
@Controller
class ProviderChangeController {

    private final ProviderKeeping keeping;
    private final ChangedProvider provider;
    private final CurrentUser user;
    private final ShownForms shown;

    ProviderChangeController(ProviderKeeping keeping, ChangedProvider provider, CurrentUser user, ShownForms shown) {
        this.keeping = keeping;
        this.provider = provider;
        this.user = user;
        this.shown = shown;
    }

    @GetMapping("/providers/new")
    ModelAndView fresh() {
        provider.requireKeeper(person());
        return page("provider-new", HttpStatus.OK).addObject("form", ProviderForm.fresh());
    }

    @PostMapping("/providers/new")
    ModelAndView add(
            @Valid @ModelAttribute("form") ProviderForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        provider.requireKeeper(person());
        return done(binding, () -> keeping.add(person(), form.provider(form.named())))
                ? leave(form.named(), "catalogue.provider.added", redirect)
                : page("provider-new", HttpStatus.UNPROCESSABLE_ENTITY).addAllObjects(model.asMap());
    }

    @GetMapping("/providers/{code}/edit")
    ModelAndView edit(@PathVariable String code) {
        return page("provider-edit", HttpStatus.OK)
                .addObject("form", ProviderForm.of(provider.of(person(), code)))
                .addObject("provider", provider.of(person(), code));
    }

    @PostMapping("/providers/{code}/edit")
    ModelAndView change(
            @PathVariable String code,
            @Valid @ModelAttribute("form") ProviderForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        model.addAttribute("provider", provider.of(person(), code));
        Runnable deed = () -> shown.unchanged(() -> keeping.change(person(), form.provider(code)));
        return done(binding, deed)
                ? leave(code, "catalogue.provider.changed", redirect)
                : page("provider-edit", HttpStatus.UNPROCESSABLE_ENTITY).addAllObjects(model.asMap());
    }

    private static boolean done(BindingResult binding, Runnable deed) {
        if (!binding.hasErrors()) {
            try {
                deed.run();
            } catch (RuleViolated refusal) {
                FormErrors.reject(binding, refusal);
            }
        }
        return !binding.hasErrors();
    }

    private ModelAndView page(String view, HttpStatusCode status) {
        ModelAndView page = new ModelAndView("catalogue/" + view, provider.choices());
        page.setStatus(status);
        return page;
    }

    private static ModelAndView leave(String code, String message, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", message);
        redirect.addAttribute("code", code);
        return new ModelAndView("redirect:/providers/{code}");
    }

    private PersonId person() {
        return user.actor().person();
    }
}
