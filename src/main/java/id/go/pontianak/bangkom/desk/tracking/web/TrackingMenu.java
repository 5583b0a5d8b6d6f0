package id.go.pontianak.bangkom.desk.tracking.web;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.shell.NavigationEntry;
import id.go.pontianak.bangkom.foundation.shell.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tracking in the menu. */
@Configuration(proxyBeanMethods = false)
class TrackingMenu {

    @Bean
    NavigationEntry trackingEntry() {
        return NavigationGroup.WORK.entry(30, "tracking.menu", "/tracking", "kanban", actor -> true);
    }

    @Bean
    NavigationEntry rebuildEntry() {
        return NavigationGroup.ADMINISTRATION.entry(
                950, "tracking.rebuild.title", "/admin/read-models", "arrow-repeat", actor -> actor.has(Role.ADMIN));
    }
}
