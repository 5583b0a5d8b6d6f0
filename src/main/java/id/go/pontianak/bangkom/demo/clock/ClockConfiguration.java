package id.go.pontianak.bangkom.demo.clock;

import id.go.pontianak.bangkom.foundation.shell.NavigationEntry;
import id.go.pontianak.bangkom.foundation.shell.NavigationGroup;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("bangkom.workflow.clock-movable")
@Profile("!production")
class ClockConfiguration {

    @Bean
    NavigationEntry clockEntry() {
        return NavigationGroup.DEMO.entry(920, "demo.clock.menu", "/demo/clock", "clock-history", actor -> true);
    }
}
