package id.go.pontianak.bangkom.lifecycle.eligibility.web;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.shell.NavigationEntry;
import id.go.pontianak.bangkom.foundation.shell.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Facts of personnel files are brought in by the analysts of the city. */
@Configuration
class EligibilityNavigation {

    @Bean
    NavigationEntry personnelFactsEntry() {
        return NavigationGroup.ADMINISTRATION.entry(
                45,
                "eligibility.facts.menu",
                PersonnelFactController.PATH,
                "file-earmark-person",
                actor -> actor.has(Role.HR_ANALYST));
    }
}
