package id.go.pontianak.bangkom.lifecycle.plan.web;

import id.go.pontianak.bangkom.foundation.shell.NavigationEntry;
import id.go.pontianak.bangkom.foundation.shell.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everybody may look up what the mayor has set; drafts are on the same page for those who may read them. */
@Configuration(proxyBeanMethods = false)
class PlanNavigation {

    @Bean
    NavigationEntry plansMenu() {
        return NavigationGroup.NEEDS.entry(40, "plan.nav", "/plans", "list-ol", actor -> true);
    }
}
