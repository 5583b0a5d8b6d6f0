package id.go.pontianak.bangkom.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One PostgreSQL for all arms, durable as in production, that counts statements and blocks. */
final class Server implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final JdbcClient admin;

    Server() throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "200")
                .setServerConfig("shared_buffers", "1GB")
                .setServerConfig("max_wal_size", "8GB")
                .setServerConfig("maintenance_work_mem", "512MB")
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .setServerConfig("pg_stat_statements.track_planning", "on")
                .setServerConfig("timezone", "UTC")
                .start();
        admin = JdbcClient.create(postgres.getPostgresDatabase());
        admin.sql("CREATE EXTENSION pg_stat_statements").update();
    }

    Database create(String name) {
        admin.sql("CREATE DATABASE " + name).update();
        return database(name);
    }

    /** A copy; nobody may be connected to the original. */
    Database copy(Database original, String name) {
        admin.sql("CREATE DATABASE " + name + " TEMPLATE " + original.name()).update();
        return database(name);
    }

    private Database database(String name) {
        return new Database(
                name,
                postgres.getJdbcUrl("postgres", name) + "&password=postgres",
                JdbcClient.create(postgres.getDatabase("postgres", name)),
                admin);
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
