package id.go.pontianak.bangkom.lifecycle.examination.web;

import id.go.pontianak.bangkom.foundation.forms.FormRoute;
import id.go.pontianak.bangkom.foundation.shell.NavigationEntry;
import id.go.pontianak.bangkom.foundation.shell.NavigationGroup;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of a test and its entry in the menu. Of two answers the newer one counts, so the forms carry an order, not what they showed. */
@Configuration(proxyBeanMethods = false)
class TestForms {

    private static final String TEST = "/tests/{attempt}";

    @Bean
    FormRoute.Source formsOfTests() {
        return () -> List.of(
                FormRoute.of("/tests/begin", "/tests"),
                FormRoute.of(TEST + "/answers", TEST, "page"),
                FormRoute.of(TEST + "/finish", TEST + "/finish"));
    }

    @Bean
    NavigationEntry testsMenu() {
        return NavigationGroup.TRAINING.entry(80, "examination.tests", "/tests", "list-check", actor -> true);
    }
}
