package id.go.pontianak.bangkom.portal.accounts;

import id.go.pontianak.bangkom.foundation.access.AccountAdministration;
import id.go.pontianak.bangkom.foundation.access.Actor.Granted;
import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.forms.FormRoute;
import id.go.pontianak.bangkom.foundation.forms.Shown;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The forms about accounts, and what the page of an account shows. */
@Component
class AccountForms implements FormRoute.Source {

    private static final String ACCOUNT = "/admin/accounts/{id}";

    private final AccountAdministration administration;
    private final CurrentUser currentUser;

    AccountForms(AccountAdministration administration, CurrentUser currentUser) {
        this.administration = administration;
        this.currentUser = currentUser;
    }

    @Override
    public List<FormRoute> forms() {
        List<FormRoute> forms = new ArrayList<>(Stream.of("grant", "revoke", "disable", "enable", "link", "person")
                .map(deed -> FormRoute.of(ACCOUNT + '/' + deed, ACCOUNT).showing(ACCOUNT, this::account))
                .toList());
        forms.add(FormRoute.of("/admin/accounts", "/admin/accounts/new"));
        forms.add(FormRoute.of("/admin/accounts/unit", "/admin/accounts/new"));
        return forms;
    }

    private Shown account(Map<String, String> variables) {
        var account = administration.get(currentUser.actor(), id(variables));
        Shown shown = Shown.nothing()
                .fact("access.state", "#access.state." + account.state())
                .fact("access.person", account.name());
        for (Role role : Role.values()) {
            String units = account.roles().stream()
                    .filter(granted -> granted.role() == role)
                    .map(Granted::unit)
                    .map(unit -> unit.isEmpty() ? "✓" : unit)
                    .sorted()
                    .collect(Collectors.joining(", "));
            if (!units.isEmpty()) {
                shown = shown.fact("access.role." + role, units);
            }
        }
        return shown;
    }

    private static UUID id(Map<String, String> variables) {
        try {
            return UUID.fromString(variables.getOrDefault("id", ""));
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }
}
