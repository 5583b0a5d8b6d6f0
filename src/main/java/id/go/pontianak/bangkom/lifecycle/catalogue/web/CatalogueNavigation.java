package id.go.pontianak.bangkom.lifecycle.catalogue.web;

import id.go.pontianak.bangkom.foundation.shell.NavigationEntry;
import id.go.pontianak.bangkom.foundation.shell.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everybody may look up what can be learned; who holds it is for HR. */
@Configuration(proxyBeanMethods = false)
class CatalogueNavigation {

    @Bean
    NavigationEntry programmesMenu() {
        return NavigationGroup.TRAINING.entry(45, "catalogue.nav", "/programmes", "journal-text", actor -> true);
    }

    @Bean
    NavigationEntry providersMenu(ProviderPages pages) {
        return NavigationGroup.TRAINING.entry(46, "catalogue.providers", "/providers", "building", pages::mayRead);
    }
}
