package id.go.pontianak.bangkom.lifecycle.needs.web;

import id.go.pontianak.bangkom.foundation.shell.NavigationEntry;
import id.go.pontianak.bangkom.foundation.shell.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everybody rates himself and may know which years there are. */
@Configuration(proxyBeanMethods = false)
class NeedsNavigation {

    @Bean
    NavigationEntry myNeedsMenu() {
        return NavigationGroup.NEEDS.entry(10, "needs.nav.mine", "/my/needs", "check2-circle", actor -> true);
    }

    @Bean
    NavigationEntry needsMenu() {
        return NavigationGroup.NEEDS.entry(30, "needs.nav", "/needs", "card-list", actor -> true);
    }
}
