package id.go.pontianak.bangkom.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySourcesPropertyResolver;
import org.springframework.core.io.ClassPathResource;

/** What holds only where the portal stands behind a proxy with HTTPS, read from the settings it gets there. */
class ProductionSettingsTest {

    private final PropertySourcesPropertyResolver production =
            settings("application-production.yaml", "application.yaml");

    private static PropertySourcesPropertyResolver settings(String... files) {
        MutablePropertySources sources = new MutablePropertySources();
        for (String file : files) {
            try {
                new YamlPropertySourceLoader()
                        .load(file, new ClassPathResource(file))
                        .forEach(sources::addLast);
            } catch (IOException missing) {
                throw new java.io.UncheckedIOException(missing);
            }
        }
        return new PropertySourcesPropertyResolver(sources);
    }

    @Test
    @DisplayName("S-24 the session's cookie is bound to the host and to HTTPS")
    void theSessionsCookieIsBoundToTheHost() {
        assertThat(production.getProperty("server.servlet.session.cookie.name")).isEqualTo("__Host-SESSION");
        assertThat(production.getProperty("server.servlet.session.cookie.secure"))
                .isEqualTo("true");
        assertThat(production.getProperty("server.servlet.session.cookie.http-only"))
                .isEqualTo("true");
        assertThat(production.getProperty("server.servlet.session.cookie.same-site"))
                .isEqualTo("lax");
        assertThat(production.getProperty("server.servlet.session.cookie.domain"))
                .isNull();
    }

    @Test
    @DisplayName("S-28 only a proxy on this machine is believed about the visitor, unless another is named")
    void onlyAProxyOnThisMachineIsBelieved() {
        String believed = production.getRequiredProperty("server.tomcat.remoteip.internal-proxies");

        assertThat(List.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1")).allMatch(address -> address.matches(believed));
        assertThat(List.of("10.0.0.7", "192.168.1.5", "172.16.4.4", "169.254.1.1", "36.66.1.1", "127.0.0.11"))
                .noneMatch(address -> address.matches(believed));
    }

    @Test
    @DisplayName("S-30 in production the health has a port of its own and is all there is")
    void theHealthIsAllThereIs() {
        assertThat(production.getProperty("management.server.port")).isEqualTo("8081");
        assertThat(production.getProperty("management.endpoints.web.exposure.include"))
                .isEqualTo("health");
        assertThat(production.getProperty("management.endpoints.access.default"))
                .isEqualTo("none");
        assertThat(production.getProperty("management.endpoint.health.show-details"))
                .isEqualTo("never");
    }

    @Test
    @DisplayName("S-43 S-44 failures and the database's answers repeat nothing that was entered")
    void failuresRepeatNothingThatWasEntered() {
        assertThat(production.getProperty("server.error.include-message")).isEqualTo("never");
        assertThat(production.getProperty("server.error.include-stacktrace")).isEqualTo("never");
        assertThat(production.getProperty("spring.datasource.hikari.data-source-properties.logServerErrorDetail"))
                .isEqualTo("false");
        assertThat(production.getProperty("spring.jpa.open-in-view")).isEqualTo("false");
    }
}
