package id.go.pontianak.bangkom.lifecycle.learning.web;

import id.go.pontianak.bangkom.foundation.access.NavigationEntry;
import id.go.pontianak.bangkom.foundation.access.NavigationGroup;
import id.go.pontianak.bangkom.foundation.forms.FormRoute;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Courses in the menu, and the form of a page. Reading takes nothing back, so its form carries nothing. */
@Configuration(proxyBeanMethods = false)
class LearningNavigation {

    private static final String PAGE = "/learning/{programme}/{page}";

    @Bean
    FormRoute.Source formsOfCourses() {
        return () -> List.of(FormRoute.of(PAGE + "/done", PAGE));
    }

    @Bean
    NavigationEntry coursesMenu() {
        return NavigationGroup.TRAINING.entry(78, "learning.nav", "/learning", "journal-text", actor -> true);
    }
}
