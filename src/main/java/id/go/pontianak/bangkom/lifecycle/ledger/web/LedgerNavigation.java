package id.go.pontianak.bangkom.lifecycle.ledger.web;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.Oversight;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.shell.HomePart;
import id.go.pontianak.bangkom.foundation.shell.NavigationEntry;
import id.go.pontianak.bangkom.foundation.shell.NavigationGroup;
import id.go.pontianak.bangkom.lifecycle.ledger.HistoryImport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everybody has learning hours; HR imports them. */
@Configuration(proxyBeanMethods = false)
class LedgerNavigation {

    @Bean
    NavigationEntry learningHoursMenu() {
        return NavigationGroup.TRAINING.entry(50, "ledger.nav", "/ledger/me", "clock-history", actor -> true);
    }

    @Bean
    NavigationEntry overviewMenu(Oversight oversight) {
        return NavigationGroup.TRAINING.entry(
                55,
                "ledger.overview.nav",
                "/ledger",
                "table",
                actor -> oversight.of(actor.person()).any());
    }

    @Bean
    NavigationEntry historyImportMenu(HistoryImport history) {
        return NavigationGroup.ADMINISTRATION.entry(
                540, "ledger.import.nav", "/admin/ledger-import", "file-earmark-arrow-up", history::permitted);
    }

    @Bean
    NavigationEntry siasnMenu() {
        return NavigationGroup.TRAINING.entry(
                58,
                "ledger.export.nav",
                "/ledger/export",
                "file-earmark-spreadsheet",
                actor -> actor.has(Role.HR_ANALYST));
    }

    @Bean
    HomePart learningHoursHome(HoursOfYear hours) {
        return new HomePart() {
            @Override
            public int order() {
                return 35;
            }

            @Override
            public boolean visibleTo(Actor actor) {
                return hours.concern(actor.person());
            }

            @Override
            public String fragment() {
                return "ledger/home :: hours";
            }

            @Override
            public Object model(Actor actor) {
                return hours.of(actor.person(), hours.thisYear());
            }
        };
    }
}
