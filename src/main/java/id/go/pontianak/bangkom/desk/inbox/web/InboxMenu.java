package id.go.pontianak.bangkom.desk.inbox.web;

import id.go.pontianak.bangkom.desk.inbox.domain.WaitingCounts;
import id.go.pontianak.bangkom.foundation.access.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The task list in the menu, with the number of tasks that wait. */
@Configuration(proxyBeanMethods = false)
class InboxMenu {

    @Bean
    NavigationEntry inboxEntry(WaitingCounts waiting) {
        return new NavigationEntry(
                10,
                "inbox.title",
                TaskListAddress.PATH,
                "inbox",
                actor -> true,
                actor -> waiting.of(actor.person()).mine());
    }
}
