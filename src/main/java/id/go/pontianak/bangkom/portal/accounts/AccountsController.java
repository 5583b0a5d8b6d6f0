package id.go.pontianak.bangkom.portal.accounts;

import id.go.pontianak.bangkom.foundation.access.AccountAdministration;
import id.go.pontianak.bangkom.foundation.access.AccountInvitations;
import id.go.pontianak.bangkom.foundation.access.AccountInvitations.UnitInvited;
import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.forms.Blank;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.shell.FormErrors;
import id.go.pontianak.bangkom.foundation.shell.Option;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** All accounts, and inviting people. */
@Controller
class AccountsController {

    private final AccountAdministration administration;
    private final AccountInvitations invitations;
    private final CurrentUser currentUser;
    private final Directory directory;

    AccountsController(
            AccountAdministration administration,
            AccountInvitations invitations,
            CurrentUser currentUser,
            Directory directory) {
        this.administration = administration;
        this.invitations = invitations;
        this.currentUser = currentUser;
        this.directory = directory;
    }

    @GetMapping("/admin/accounts")
    String list(
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        var page = administration.list(currentUser.actor(), search, after);
        String next = page.next();
        model.addAttribute("search", search);
        model.addAttribute("accounts", page.accounts());
        model.addAttribute("first", after.isEmpty() ? null : address(search, ""));
        model.addAttribute("next", next == null ? null : address(search, next));
        return "access/accounts";
    }

    private static String address(String search, String after) {
        return UriComponentsBuilder.fromPath("/admin/accounts")
                .queryParam("search", "{search}")
                .queryParam("after", "{after}")
                .encode()
                .buildAndExpand(search, after)
                .toUriString();
    }

    @GetMapping("/admin/accounts/new")
    String form(Model model) {
        administration.requireRight(currentUser.actor());
        model.addAttribute("form", Blank.form(InvitationForm.class));
        return page(model);
    }

    @PostMapping("/admin/accounts")
    String invite(
            @Valid @ModelAttribute("form") InvitationForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        administration.requireRight(currentUser.actor());
        if (!binding.hasErrors()) {
            try {
                UUID account = invitations.invite(currentUser.actor(), form.wish());
                redirect.addFlashAttribute("flash", "access.invite.done");
                return "redirect:/admin/accounts/" + account;
            } catch (RuleViolated violated) {
                FormErrors.reject(binding, violated);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(model);
    }

    @PostMapping("/admin/accounts/unit")
    String inviteUnit(@RequestParam(defaultValue = "") String unit, RedirectAttributes redirect) {
        UnitInvited invited = invitations.inviteUnit(currentUser.actor(), unit);
        redirect.addFlashAttribute("flash", invited.count() == 0 ? "access.inviteUnit.none" : "access.inviteUnit.done");
        redirect.addFlashAttribute("sharedAddresses", invited.shared());
        return "redirect:/admin/accounts";
    }

    private String page(Model model) {
        model.addAttribute(
                "units",
                directory.listGovernmentUnits().stream()
                        .map(unit -> new Option(unit.code(), unit.name()))
                        .toList());
        return "access/invite";
    }
}
