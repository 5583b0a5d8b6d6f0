package id.go.pontianak.bangkom.foundation.workflow.web;

import id.go.pontianak.bangkom.foundation.access.NavigationEntry;
import id.go.pontianak.bangkom.foundation.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WorkflowNavigation {

    @Bean
    NavigationEntry jobsNavigation() {
        return new NavigationEntry(960, "workflow.jobs", "/admin/jobs", "gear", actor -> actor.has(Role.ADMIN));
    }

    @Bean
    NavigationEntry runsNavigation() {
        return new NavigationEntry(965, "workflow.runs", "/runs", "list-check", actor -> actor.has(Role.ADMIN));
    }
}
