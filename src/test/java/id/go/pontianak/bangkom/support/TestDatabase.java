package id.go.pontianak.bangkom.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.DefaultResourceLoader;

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
                    // Of all contexts together: where some were forgotten, statements could not be counted.
                    .setServerConfig("pg_stat_statements.max", "100000")
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
        return create("");
    }

    /** A new database with all tables, as the product's own migrations make them; its JDBC address. */
    public static String migrated() {
        return create(" TEMPLATE " + Template.NAME);
    }

    private static String create(String how) {
        String name = "bangkom_" + DATABASES.incrementAndGet();
        execute("CREATE DATABASE " + name + how);
        return SERVER.getJdbcUrl("postgres", name);
    }

    private static void execute(String statement) {
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Migrated once, when the first asks for it. */
    private static final class Template {

        private static final String NAME = migrate();

        private static String migrate() {
            String name = "bangkom_template";
            execute("CREATE DATABASE " + name);
            SpringLiquibase liquibase = new SpringLiquibase();
            liquibase.setDataSource(SERVER.getDatabase("postgres", name));
            liquibase.setChangeLog("classpath:db/changelog/master.xml");
            liquibase.setResourceLoader(new DefaultResourceLoader());
            try {
                liquibase.afterPropertiesSet();
            } catch (LiquibaseException failed) {
                throw new IllegalStateException(failed);
            }
            return name;
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        use(migrated(), context);
    }

    /** The context works on the database at this address. */
    public static void use(String url, ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + url,
                        "spring.liquibase.url=" + url,
                        "spring.liquibase.user=postgres",
                        INIT + "=" + context.getEnvironment().getProperty(INIT, "") + "; SET ROLE bangkom_app")
                .applyTo(context);
    }
}
