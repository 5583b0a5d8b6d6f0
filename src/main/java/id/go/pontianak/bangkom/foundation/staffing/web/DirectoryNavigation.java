package id.go.pontianak.bangkom.foundation.staffing.web;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.ResponsibleOfficials;
import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.shell.NavigationEntry;
import id.go.pontianak.bangkom.foundation.shell.NavigationGroup;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Menu entries of the directory, which comes before accounts and roles and so cannot name who sees them. */
@Configuration(proxyBeanMethods = false)
class DirectoryNavigation {

    @Bean
    NavigationEntry officesEntry() {
        return NavigationGroup.ADMINISTRATION.entry(
                810, "directory.nav.offices", "/admin/offices", "diagram-3", actor -> actor.has(Role.ADMIN));
    }

    /** For whoever acts for an office; others have nothing to lend. */
    @Bean
    NavigationEntry delegationEntry(ResponsibleOfficials responsibleOfficials, Clock clock) {
        return NavigationGroup.WORK.entry(
                40,
                "directory.nav.delegation",
                "/delegation",
                "people",
                actor -> !responsibleOfficials
                        .officesOf(actor.person(), LocalDate.ofInstant(clock.instant(), City.ZONE))
                        .isEmpty());
    }

    @Bean
    NavigationEntry directoryImportEntry() {
        return NavigationGroup.ADMINISTRATION.entry(
                820, "directory.nav.import", "/admin/import", "file-earmark-arrow-up", actor -> actor.has(Role.ADMIN));
    }
}
