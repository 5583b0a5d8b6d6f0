package id.go.pontianak.bangkom.demo.blocks;

import id.go.pontianak.bangkom.foundation.shell.NavigationEntry;
import id.go.pontianak.bangkom.foundation.shell.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
@Profile("demo")
class BlocksConfiguration {

    @Bean
    NavigationEntry blocksEntry() {
        return NavigationGroup.DEMO.entry(930, "demo.blocks.menu", "/demo/blocks", "aspect-ratio", actor -> true);
    }
}
