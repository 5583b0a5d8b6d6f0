package id.go.pontianak.bangkom.desk.inbox.web;

import id.go.pontianak.bangkom.desk.inbox.domain.WaitingCounts;
import id.go.pontianak.bangkom.foundation.shell.NavigationEntry;
import id.go.pontianak.bangkom.foundation.shell.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The task list in the menu, with the number of tasks that wait. */
@Configuration(proxyBeanMethods = false)
class InboxMenu {

    @Bean
    NavigationEntry inboxEntry(WaitingCounts waiting) {
        return NavigationGroup.WORK
                .entry(10, "inbox.title", TaskListAddress.PATH, "inbox", actor -> true)
                .withBadge(actor -> waiting.of(actor.person()).mine());
    }
}
