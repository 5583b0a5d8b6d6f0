package id.go.pontianak.bangkom.portal.database;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/** Without a profile, a datasource URL means {@code production}; without a URL it is the {@code demo}. */
class DefaultProfile implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!chosen(environment)) {
            boolean database = environment.getProperty("spring.datasource.url") != null;
            environment.addActiveProfile(database ? "production" : "demo");
        }
    }

    /** Bound, because the property may be a list. */
    private static boolean chosen(ConfigurableEnvironment environment) {
        return environment.getActiveProfiles().length > 0
                || Binder.get(environment)
                        .bind("spring.profiles.active", Bindable.listOf(String.class))
                        .isBound();
    }

    /** Before the profile-specific files are looked for. */
    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER - 1;
    }
}
