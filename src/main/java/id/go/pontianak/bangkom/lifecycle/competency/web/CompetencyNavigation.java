package id.go.pontianak.bangkom.lifecycle.competency.web;

import id.go.pontianak.bangkom.foundation.shell.NavigationEntry;
import id.go.pontianak.bangkom.foundation.shell.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everybody has a profile and may read what is asked of whom. */
@Configuration(proxyBeanMethods = false)
class CompetencyNavigation {

    @Bean
    NavigationEntry profileMenu() {
        return NavigationGroup.NEEDS.entry(
                20, "competency.nav.profile", "/my/profile", "file-earmark-person", actor -> true);
    }

    @Bean
    NavigationEntry competenciesMenu() {
        return NavigationGroup.NEEDS.entry(80, "competency.nav", "/competencies", "list-check", actor -> true);
    }

    @Bean
    NavigationEntry positionsMenu() {
        return NavigationGroup.NEEDS.entry(85, "competency.nav.positions", "/positions", "diagram-3", actor -> true);
    }
}
