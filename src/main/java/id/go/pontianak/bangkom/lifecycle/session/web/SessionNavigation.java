package id.go.pontianak.bangkom.lifecycle.session.web;

import id.go.pontianak.bangkom.foundation.shell.NavigationEntry;
import id.go.pontianak.bangkom.foundation.shell.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Rooms stand beside the providers. */
@Configuration(proxyBeanMethods = false)
class SessionNavigation {

    @Bean
    NavigationEntry roomsMenu(RoomPages pages) {
        return NavigationGroup.TRAINING.entry(47, "session.rooms", "/rooms", "geo-alt", pages::mayRead);
    }
}
