package id.go.pontianak.bangkom.demo.year.web;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.shell.NavigationEntry;
import id.go.pontianak.bangkom.foundation.shell.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
@Profile({"demo", "year"})
class YearConfiguration {

    @Bean
    NavigationEntry yearEntry() {
        return NavigationGroup.DEMO.entry(
                930, "demo.year.menu", "/demo/year", "calendar3", actor -> actor.has(Role.HR_ANALYST));
    }
}
