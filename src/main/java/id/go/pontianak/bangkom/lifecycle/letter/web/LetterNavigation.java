package id.go.pontianak.bangkom.lifecycle.letter.web;

import id.go.pontianak.bangkom.foundation.shell.NavigationEntry;
import id.go.pontianak.bangkom.foundation.shell.NavigationGroup;
import id.go.pontianak.bangkom.lifecycle.letter.Letters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register of letters, for HR of the city and auditors. */
@Configuration(proxyBeanMethods = false)
class LetterNavigation {

    @Bean
    NavigationEntry lettersMenu(Letters letters) {
        return NavigationGroup.TRAINING.entry(
                70, "letter.register.nav", "/letters", "envelope-open", actor -> letters.mayReadAll(actor.person()));
    }
}
