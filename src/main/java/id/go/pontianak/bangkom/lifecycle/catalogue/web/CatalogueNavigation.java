package id.go.pontianak.bangkom.lifecycle.catalogue.web;

import id.go.pontianak.bangkom.foundation.access.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everybody may look up what can be learned. */
@Configuration(proxyBeanMethods = false)
class CatalogueNavigation {

    @Bean
    NavigationEntry programmesMenu() {
        return new NavigationEntry(45, "catalogue.nav", "/programmes", "journal-text", actor -> true);
    }
}
