package id.go.pontianak.bangkom.portal.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The demo's data source; closing it before the server is what keeps the engine's shutdown quiet. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class EmbeddedDatabaseConfiguration {

    @Bean
    EmbeddedDatabase embeddedDatabase(
            @Value("${bangkom.data-dir}") Path path, @Value("${bangkom.base-url}") String address) throws Exception {
        DataDirectory directory = DataDirectory.at(path);
        InstanceLock lock = InstanceLock.take(directory, address);
        try {
            return new EmbeddedDatabase(directory, lock);
        } catch (RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(EmbeddedDatabase database, DataSourceProperties properties) {
        if (properties.getUrl() != null) {
            throw new DatabaseRefused(
                    "Profile demo brings a database of its own, but a datasource URL is set.",
                    "Unset SPRING_DATASOURCE_URL for the demo, or SPRING_PROFILES_ACTIVE for production.");
        }
        properties.setUrl(database.url());
        properties.setUsername(EmbeddedDatabase.USER);
        properties.setPassword(database.password());
        return properties
                .initializeDataSourceBuilder()
                .type(HikariDataSource.class)
                .build();
    }
}
