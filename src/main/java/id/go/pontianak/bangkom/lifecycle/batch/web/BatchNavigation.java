package id.go.pontianak.bangkom.lifecycle.batch.web;

import id.go.pontianak.bangkom.foundation.shell.NavigationEntry;
import id.go.pontianak.bangkom.foundation.shell.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everybody may look for a training. */
@Configuration(proxyBeanMethods = false)
class BatchNavigation {

    @Bean
    NavigationEntry batchMenu() {
        return NavigationGroup.TRAINING.entry(40, "batch.nav", "/batches", "mortarboard", actor -> true);
    }
}
