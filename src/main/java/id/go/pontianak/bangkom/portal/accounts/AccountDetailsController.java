package id.go.pontianak.bangkom.portal.accounts;

import id.go.pontianak.bangkom.foundation.access.AccessEvents;
import id.go.pontianak.bangkom.foundation.access.AccountAdministration;
import id.go.pontianak.bangkom.foundation.access.AccountInvitations;
import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One account: its state, its roles, its links. */
@Controller
@RequestMapping("/admin/accounts/{id}")
class AccountDetailsController {

    /** A role as a row: what is sent back, and what is read. */
    record RoleRow(Role role, String unit, String unitName) {}

    private final AccountAdministration administration;
    private final AccountInvitations invitations;
    private final CurrentUser currentUser;
    private final Directory directory;
    private final ShownForms shown;
    private final AccessEvents events;

    AccountDetailsController(
            AccountAdministration administration,
            AccountInvitations invitations,
            CurrentUser currentUser,
            Directory directory,
            ShownForms shown,
            AccessEvents events) {
        this.shown = shown;
        this.events = events;
        this.administration = administration;
        this.invitations = invitations;
        this.currentUser = currentUser;
        this.directory = directory;
    }

    @GetMapping
    String details(@PathVariable UUID id, Model model) {
        var account = administration.get(currentUser.actor(), id);
        events.opened(account.person(), AccessEvents.ACCOUNT, account.username());
        model.addAttribute("account", account);
        model.addAttribute("roles", rows(List.copyOf(account.roles())));
        model.addAttribute("allRoles", Role.values());
        model.addAttribute("units", directory.listGovernmentUnits());
        return "access/account";
    }

    private List<RoleRow> rows(List<Actor.Granted> granted) {
        return granted.stream()
                .map(role -> new RoleRow(
                        role.role(),
                        role.unit(),
                        role.unit().isEmpty() ? "" : directory.unit(role.unit()).name()))
                .sorted(Comparator.comparing(RoleRow::role).thenComparing(RoleRow::unitName))
                .toList();
    }

    @PostMapping("/grant")
    String grant(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(defaultValue = "") String unit,
            RedirectAttributes redirect) {
        return after(id, redirect, "access.role.granted", actor -> administration.grant(actor, id, role, unit));
    }

    @PostMapping("/revoke")
    String revoke(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(defaultValue = "") String unit,
            RedirectAttributes redirect) {
        return after(id, redirect, "access.role.revoked", actor -> administration.revoke(actor, id, role, unit));
    }

    @PostMapping("/disable")
    String disable(@PathVariable UUID id, RedirectAttributes redirect) {
        return after(id, redirect, "access.disabled", actor -> administration.disable(actor, id));
    }

    @PostMapping("/enable")
    String enable(@PathVariable UUID id, RedirectAttributes redirect) {
        return after(id, redirect, "access.enabled", actor -> administration.enable(actor, id));
    }

    @PostMapping("/link")
    String link(@PathVariable UUID id, RedirectAttributes redirect) {
        return after(id, redirect, "access.linkSent", actor -> invitations.resend(actor, id));
    }

    @PostMapping("/person")
    String person(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String employeeNumber,
            RedirectAttributes redirect) {
        return after(id, redirect, "access.linked", actor -> administration.linkToPerson(actor, id, employeeNumber));
    }

    private interface Deed {
        void by(Actor actor);
    }

    /** What the rules refuse is said on the same page, which keeps what was entered. */
    private String after(UUID id, RedirectAttributes redirect, String done, Deed deed) {
        Actor actor = currentUser.actor();
        shown.unchanged(() -> deed.by(actor));
        redirect.addFlashAttribute("flash", done);
        return "redirect:/admin/accounts/" + id;
    }
}
