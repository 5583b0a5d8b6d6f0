package id.go.pontianak.bangkom.foundation.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Menu entries of the directory, which comes before accounts and roles and so cannot name who sees them. */
@Configuration(proxyBeanMethods = false)
class DirectoryNavigation {

    @Bean
    NavigationEntry directoryImportEntry() {
        return new NavigationEntry(
                820, "directory.nav.import", "/admin/import", "file-earmark-arrow-up", actor -> actor.has(Role.ADMIN));
    }
}
