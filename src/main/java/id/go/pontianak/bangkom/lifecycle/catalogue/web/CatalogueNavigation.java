package id.go.pontianak.bangkom.lifecycle.catalogue.web;

import id.go.pontianak.bangkom.foundation.access.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everybody may look up what can be learned; who holds it is for HR. */
@Configuration(proxyBeanMethods = false)
class CatalogueNavigation {

    @Bean
    NavigationEntry programmesMenu() {
        return new NavigationEntry(45, "catalogue.nav", "/programmes", "journal-text", actor -> true);
    }

    @Bean
    NavigationEntry providersMenu(ProviderPages pages) {
        return new NavigationEntry(46, "catalogue.providers", "/providers", "building", pages::mayRead);
    }
}
