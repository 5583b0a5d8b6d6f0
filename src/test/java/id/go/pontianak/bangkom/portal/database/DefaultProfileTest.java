package id.go.pontianak.bangkom.portal.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class DefaultProfileTest {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void isTheDemoOnAMachineWithoutADatabase() {
        assertThat(activeProfiles()).containsExactly("demo");
    }

    @Test
    void isProductionWhereADatabaseIsNamed() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/bangkom");

        assertThat(activeProfiles()).containsExactly("production");
    }

    @Test
    void leavesAChosenProfileAlone() {
        environment.setActiveProfiles("test");

        assertThat(activeProfiles()).containsExactly("test");
    }

    private String[] activeProfiles() {
        new DefaultProfile().postProcessEnvironment(environment, new SpringApplication());
        return environment.getActiveProfiles();
    }
}
