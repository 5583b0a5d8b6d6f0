package id.go.pontianak.bangkom.lifecycle.session.web;

import id.go.pontianak.bangkom.foundation.access.NavigationEntry;
import id.go.pontianak.bangkom.foundation.access.NavigationGroup;
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
