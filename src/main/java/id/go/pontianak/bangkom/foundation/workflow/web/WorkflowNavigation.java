package id.go.pontianak.bangkom.foundation.workflow.web;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.shell.NavigationEntry;
import id.go.pontianak.bangkom.foundation.shell.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WorkflowNavigation {

    @Bean
    NavigationEntry jobsNavigation() {
        return NavigationGroup.ADMINISTRATION.entry(
                960, "workflow.jobs", "/admin/jobs", "gear", actor -> actor.has(Role.ADMIN));
    }

    @Bean
    NavigationEntry runsNavigation() {
        return NavigationGroup.ADMINISTRATION.entry(
                965, "workflow.runs", "/runs", "list-check", actor -> actor.has(Role.ADMIN));
    }
}
