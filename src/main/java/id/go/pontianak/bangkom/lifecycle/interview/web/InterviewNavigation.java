package id.go.pontianak.bangkom.lifecycle.interview.web;

import id.go.pontianak.bangkom.foundation.shell.NavigationEntry;
import id.go.pontianak.bangkom.foundation.shell.NavigationGroup;
import id.go.pontianak.bangkom.lifecycle.interview.Interviews;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Interviews are led by HR analysts. */
@Configuration(proxyBeanMethods = false)
class InterviewNavigation {

    @Bean
    NavigationEntry interviewsMenu(Interviews interviews) {
        return NavigationGroup.EVALUATION.entry(
                30, "interview.nav", InterviewController.ALL, "people", actor -> interviews.interviews(actor.person()));
    }
}
