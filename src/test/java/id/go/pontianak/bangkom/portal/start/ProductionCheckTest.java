package id.go.pontianak.bangkom.portal.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Configuration;
import org.springframework.mock.env.MockEnvironment;

class ProductionCheckTest {

    private final MockEnvironment environment = new MockEnvironment()
            .withProperty("bangkom.base-url", "https://bangkom.pontianak.go.id")
            .withProperty("spring.datasource.password", "N9x-something-long");

    @Test
    void aProperSetUpHasNoFault() {
        assertThat(ProductionCheck.faults(environment, ZoneOffset.UTC)).isEmpty();
        assertThat(ProductionCheck.faults(environment, ZoneId.of("Etc/UTC"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Pontianak", "Asia/Makassar", "Europe/London"})
    void theJvmRunsInUtc(String zone) {
        assertThat(ProductionCheck.faults(environment, ZoneId.of(zone)))
                .singleElement()
                .asString()
                .contains("-Duser.timezone=UTC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "bangkom.pontianak.go.id", "ftp://bangkom", "https://", "not a url"})
    void linksNeedAnAddress(String address) {
        environment.setProperty("bangkom.base-url", address);

        assertThat(ProductionCheck.faults(environment, ZoneOffset.UTC))
                .singleElement()
                .asString()
                .contains("BANGKOM_BASE_URL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bangkom", "Postgres", " demo "})
    void passwordsThatEverybodyKnowsAreRefused(String password) {
        environment.setProperty("spring.datasource.password", password);

        assertThat(ProductionCheck.faults(environment, ZoneOffset.UTC))
                .singleElement()
                .asString()
                .contains("SPRING_DATASOURCE_PASSWORD");
    }

    @Test
    void theDemoIsNoPartOfIt() {
        environment.setActiveProfiles("production", "demo");

        assertThat(ProductionCheck.faults(environment, ZoneOffset.UTC)).hasSize(1);
    }

    /** The application itself refuses, with the product's own configuration and nothing else set. */
    @Test
    void theApplicationDoesNotStartWithoutAnAddress() {
        var application = new SpringApplication(Nothing.class);
        application.setWebApplicationType(WebApplicationType.NONE);

        assertThatThrownBy(() -> application.run("--spring.profiles.active=production"))
                .isInstanceOf(ProductionRefused.class)
                .hasMessageContaining("bangkom.base-url");
    }

    @Configuration(proxyBeanMethods = false)
    static class Nothing {}
}
