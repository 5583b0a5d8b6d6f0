package id.go.pontianak.bangkom.desk.inbox.web;

import id.go.pontianak.bangkom.desk.inbox.domain.SilentRows;
import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.shell.NavigationEntry;
import id.go.pontianak.bangkom.foundation.shell.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** For HR of a unit: whose own affairs stayed undone, so that it can look after them. */
@Controller
class SilentPeopleController {

    private static final String PATH = "/tasks/silent";

    private final SilentRows rows;
    private final Authority authority;
    private final CurrentUser currentUser;

    SilentPeopleController(SilentRows rows, Authority authority, CurrentUser currentUser) {
        this.rows = rows;
        this.authority = authority;
        this.currentUser = currentUser;
    }

    @GetMapping(PATH)
    String list(Model model) {
        Actor actor = currentUser.actor();
        if (!actor.has(Role.UNIT_HR)) {
            throw new NotFound();
        }
        model.addAttribute("people", rows.listOf(authority.unitsOfHr(actor.person())));
        return "inbox/silent";
    }

    @Bean
    static NavigationEntry silentPeopleEntry() {
        return NavigationGroup.WORK.entry(
                15, "inbox.silent.menu", PATH, "person-exclamation", actor -> actor.has(Role.UNIT_HR));
    }
}
