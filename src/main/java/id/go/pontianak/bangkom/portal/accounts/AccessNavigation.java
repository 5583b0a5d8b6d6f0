package id.go.pontianak.bangkom.portal.accounts;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.shell.NavigationEntry;
import id.go.pontianak.bangkom.foundation.shell.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccessNavigation {

    @Bean
    NavigationEntry accountsEntry() {
        return NavigationGroup.ADMINISTRATION.entry(
                930, "access.accounts", "/admin/accounts", "people", actor -> actor.has(Role.ADMIN));
    }

    @Bean
    NavigationEntry openingsEntry() {
        return NavigationGroup.ADMINISTRATION.entry(
                935, "access.openings", "/audit/openings", "eye", actor -> actor.has(Role.AUDITOR));
    }
}
