package id.go.pontianak.bangkom.lifecycle.evaluation.web;

import id.go.pontianak.bangkom.foundation.shell.NavigationEntry;
import id.go.pontianak.bangkom.foundation.shell.NavigationGroup;
import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationRights;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Evaluations are for HR of the city and auditors. */
@Configuration(proxyBeanMethods = false)
class EvaluationNavigation {

    @Bean
    NavigationEntry evaluationsMenu(EvaluationRights rights) {
        return NavigationGroup.EVALUATION.entry(
                10, "evaluation.nav", "/evaluations", "sliders", actor -> rights.mayReadAll(actor.person()));
    }
}
