package id.go.pontianak.bangkom.portal.start;

import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** Refuses a start for real use before anything is opened or written. */
class ProductionGuard implements EnvironmentPostProcessor, Ordered {

    @Override
    @SuppressWarnings("JavaTimeDefaultTimeZone") // The zone of the JVM is the very thing that is checked.
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            List<String> faults = ProductionCheck.faults(environment, ZoneId.systemDefault());
            if (!faults.isEmpty()) {
                throw new ProductionRefused(faults);
            }
        }
    }

    /** After the configuration files were read. */
    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }
}
