package id.go.pontianak.bangkom.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One real PostgreSQL for the whole test run; each Spring context gets a database of its own in it. As in production the schema belongs to
 * one user and the application works as another; a test that must reach behind says {@code SET LOCAL ROLE postgres} in its transaction.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String INIT = "spring.datasource.hikari.connection-init-sql";

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                    // It is thrown away at the end: nothing of it need ever reach the disk.
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("wal_level", "minimal")
                    .setServerConfig("max_wal_senders", "0")
                    .setServerConfig("max_wal_size", "8GB")
                    .setServerConfig("checkpoint_timeout", "1d")
                    .setRegisterShutdownHook(false)
                    .start();
            createApplicationsRole(server);
            // After the contexts: the server's own hook would stop it under their feet.
            SpringApplication.getShutdownHandlers().add(() -> close(server));
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void createApplicationsRole(EmbeddedPostgres server) throws IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE bangkom_app");
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A new, empty database; its JDBC address. */
    public static String create() {
        String name = "bangkom_" + DATABASES.incrementAndGet();
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return SERVER.getJdbcUrl("postgres", name);
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String url = create();
        TestPropertyValues.of(
                        "spring.datasource.url=" + url,
                        "spring.liquibase.url=" + url,
                        "spring.liquibase.user=postgres",
                        INIT + "=" + context.getEnvironment().getProperty(INIT, "") + "; SET ROLE bangkom_app")
                .applyTo(context);
    }
}
