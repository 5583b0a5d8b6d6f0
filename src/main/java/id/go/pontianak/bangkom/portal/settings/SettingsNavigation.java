package id.go.pontianak.bangkom.portal.settings;

import id.go.pontianak.bangkom.foundation.shell.NavigationEntry;
import id.go.pontianak.bangkom.foundation.shell.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SettingsNavigation {

    @Bean
    NavigationEntry settingsEntry(SettingsDesk desk) {
        return NavigationGroup.ADMINISTRATION.entry(945, "portal.settings", "/settings", "sliders", desk::mayRead);
    }
}
