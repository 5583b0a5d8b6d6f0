package id.go.pontianak.bangkom.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.shell.NavigationEntry;
import id.go.pontianak.bangkom.foundation.shell.NavigationGroup;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class MenuTest {

    private static final NavigationEntry REPORT =
            NavigationGroup.REPORTS.entry(1, "reports", "/reports", "list", actor -> true);
    private static final NavigationEntry YEAR =
            NavigationGroup.REPORTS.entry(2, "year", "/reports/year", "list", actor -> true);
    private static final NavigationEntry ACCOUNTS = NavigationGroup.ADMINISTRATION.entry(
            1, "accounts", "/admin/accounts", "people", actor -> actor.has(Role.ADMIN));
    private static final NavigationEntry TASKS = NavigationGroup.WORK
            .entry(9, "tasks", "/tasks", "inbox", actor -> true)
            .withBadge(actor -> 5);
    private static final NavigationEntry NOTICES = NavigationGroup.WORK
            .entry(1, "notices", "/notices", "bell", actor -> true)
            .withBadge(actor -> 106);

    private final Menu menu = new Menu(List.of(YEAR, REPORT, ACCOUNTS, TASKS, NOTICES));

    @AfterEach
    void leaves() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void showsGroupsInTheirOrderAndNoneThatIsEmpty() {
        Menu.Shown shown = at("/");

        assertThat(shown.groups()).extracting(Menu.Group::key).containsExactly("work", "reports");
        assertThat(shown.groups().get(0).entries())
                .extracting(Menu.Entry::label)
                .containsExactly("notices", "tasks");
        assertThat(shown.groups().get(0).getBadge()).isEqualTo(111);
    }

    @Test
    void opensTheGroupOfThePageAndMarksTheNearestEntry() {
        Menu.Shown shown = at("/reports/year/2026");

        assertThat(shown.open()).isEqualTo("reports");
        assertThat(shown.groups().get(1).entries())
                .filteredOn(Menu.Entry::current)
                .extracting(Menu.Entry::label)
                .containsExactly("year");
    }

    @Test
    void opensTheFirstGroupWhereThePageHasNoEntry() {
        assertThat(at("/account").open()).isEqualTo("work");
    }

    private Menu.Shown at(String path) {
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(new MockHttpServletRequest("GET", path)));
        return menu.of(new Actor(new PersonId(UUID.randomUUID()), "sari", "Sari", Set.of()));
    }
}
