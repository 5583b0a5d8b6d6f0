package id.go.pontianak.bangkom.lifecycle.learning.web;

import id.go.pontianak.bangkom.foundation.shell.NavigationEntry;
import id.go.pontianak.bangkom.foundation.shell.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Courses in the menu. */
@Configuration(proxyBeanMethods = false)
class LearningNavigation {

    @Bean
    NavigationEntry coursesMenu() {
        return NavigationGroup.TRAINING.entry(78, "learning.nav", "/learning", "journal-text", actor -> true);
    }
}
