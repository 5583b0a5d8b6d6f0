package id.go.pontianak.bangkom.portal.web;

import id.go.pontianak.bangkom.foundation.access.AccountLinks;
import id.go.pontianak.bangkom.foundation.access.AccountLinks.Introduction;
import id.go.pontianak.bangkom.foundation.access.AccountLinks.Opened;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.shell.FormErrors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where an invitation or a forgotten password leads: a form for a new one. Opening it changes nothing. */
@Controller
class AccountLinkController {

    private final AccountLinks links;

    AccountLinkController(AccountLinks links) {
        this.links = links;
    }

    @GetMapping({"/invitation/{secret}", "/password-reset/{secret}"})
    String open(@PathVariable String secret, Model model, HttpServletRequest request) {
        model.addAttribute("form", PasswordForm.empty());
        return page(opened(secret, request), model);
    }

    /** An invitation is no new password, nor the other way round. */
    private Opened opened(String secret, HttpServletRequest request) {
        Opened opened = links.open(secret);
        if (opened.invitation() != request.getRequestURI().startsWith("/invitation/")) {
            throw new NotFound();
        }
        return opened;
    }

    @PostMapping({"/invitation/{secret}", "/password-reset/{secret}"})
    String accept(
            @PathVariable String secret,
            @Valid @ModelAttribute("form") PasswordForm form,
            BindingResult binding,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Opened opened = opened(secret, request);
        if (!binding.hasErrors()) {
            try {
                form.requireRepeated();
                links.accept(secret, form.password(), introduction(opened, form));
                return "redirect:/login?set";
            } catch (RuleViolated violated) {
                FormErrors.reject(binding, violated);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(opened, model);
    }

    private static @Nullable Introduction introduction(Opened opened, PasswordForm form) {
        if (!opened.introduces()) {
            return null;
        }
        if (form.name().isBlank()) {
            throw RuleViolated.at("name", "portal.password.nameMissing");
        }
        if (!form.email().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            throw RuleViolated.at("email", "portal.password.emailMissing");
        }
        return new Introduction(form.name().strip(), form.email().strip());
    }

    private static String page(Opened opened, Model model) {
        model.addAttribute("opened", opened);
        return "portal/account-link";
    }
}
