package id.go.pontianak.bangkom.portal.web;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.access.SignedIn;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.shell.FormErrors;
import id.go.pontianak.bangkom.foundation.staffing.Retirements;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The user's own account: who he is here, in which capacities he acts, his password. */
@Controller
class AccountController {

    private final CurrentUser currentUser;
    private final Accounts accounts;
    private final SecurityContextRepository sessions;
    private final Retirements retirements;
    private final Directory directory;

    AccountController(
            CurrentUser currentUser,
            Accounts accounts,
            SecurityContextRepository sessions,
            Retirements retirements,
            Directory directory) {
        this.currentUser = currentUser;
        this.accounts = accounts;
        this.sessions = sessions;
        this.retirements = retirements;
        this.directory = directory;
    }

    @GetMapping("/account")
    String account(Model model) {
        model.addAttribute("form", ChangePasswordForm.empty());
        return page(model);
    }

    @PostMapping("/account/password")
    String changePassword(
            @Valid @ModelAttribute("form") ChangePasswordForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!binding.hasErrors()) {
            try {
                form.requireRepeated();
                SignedIn before = currentUser.signedIn().orElseThrow(NotFound::new);
                goOn(accounts.changePassword(before, form.current(), form.password()), request, response);
                redirect.addFlashAttribute("flash", "portal.password.changed");
                return "redirect:/account";
            } catch (RuleViolated violated) {
                FormErrors.reject(binding, violated);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(model);
    }

    /** All other sessions are over; this one goes on, under a new id. */
    private void goOn(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn.authenticated());
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }

    private String page(Model model) {
        Actor actor = currentUser.actor();
        model.addAttribute("actor", actor);
        Person person = directory.persons(List.of(actor.person())).get(actor.person());
        model.addAttribute("email", person == null ? null : person.email());
        retirements.dayOf(actor.person()).ifPresent(day -> model.addAttribute("retirement", day));
        return "portal/account";
    }
}
