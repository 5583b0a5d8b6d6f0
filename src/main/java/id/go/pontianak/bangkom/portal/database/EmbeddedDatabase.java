package id.go.pontianak.bangkom.portal.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.DisposableBean;

/**
 * A PostgreSQL server of our own, with settings that survive a power cut. Its data stay under the data directory; a second application on
 * the same data is refused.
 */
class EmbeddedDatabase implements DisposableBean {

    private final EmbeddedPostgres server;

    EmbeddedDatabase(Path directory) {
        try {
            Files.createDirectories(directory);
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(directory.resolve("postgres"))
                    .setOverrideWorkingDirectory(directory.resolve("binaries").toFile())
                    .setCleanDataDirectory(false)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "60")
                    .setRegisterShutdownHook(false)
                    .start();
        } catch (IOException failed) {
            throw new IllegalStateException("The embedded PostgreSQL did not start in " + directory, failed);
        }
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void destroy() throws IOException {
        server.close();
    }
}
