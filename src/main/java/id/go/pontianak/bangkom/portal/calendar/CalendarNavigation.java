package id.go.pontianak.bangkom.portal.calendar;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.shell.NavigationEntry;
import id.go.pontianak.bangkom.foundation.shell.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CalendarNavigation {

    @Bean
    NavigationEntry calendarEntry() {
        return NavigationGroup.ADMINISTRATION.entry(
                940, "portal.calendar", "/admin/calendar", "calendar3", actor -> actor.has(Role.ADMIN));
    }
}
