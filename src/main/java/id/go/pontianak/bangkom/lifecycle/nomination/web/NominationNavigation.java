package id.go.pontianak.bangkom.lifecycle.nomination.web;

import id.go.pontianak.bangkom.foundation.shell.NavigationEntry;
import id.go.pontianak.bangkom.foundation.shell.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everybody may propose at least himself. */
@Configuration
class NominationNavigation {

    @Bean
    NavigationEntry nominationsEntry(Learners learners) {
        return NavigationGroup.TRAINING.entry(20, "nomination.menu", "/nominations", "person-plus", learners::include);
    }
}
