package id.go.pontianak.bangkom.portal.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL server of our own, on loopback, with a password and with settings that survive a power cut. Its data stay under the data
 * directory; a second application on the same data is refused, a server left by a killed one is stopped first.
 */
class EmbeddedDatabase implements DisposableBean {

    /** What the binaries in the build are; data of another major version cannot be read by them. */
    static final int MAJOR_VERSION = 17;

    static final String USER = "postgres";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final DataDirectory directory;
    private final InstanceLock lock;
    private final EmbeddedPostgres server;
    private final String password;

    EmbeddedDatabase(DataDirectory directory, InstanceLock lock) {
        this.directory = directory;
        this.lock = lock;
        try {
            discardUnfinished(directory);
            requireReadable(directory);
            new OrphanedServer(directory).stop();
            boolean fresh = !Files.exists(directory.data());
            if (fresh) {
                LOG.info("Making a new database in {}", directory.root());
                Files.writeString(directory.unfinished(), "");
            }
            DatabasePassword secret = new DatabasePassword(directory);
            password = secret.value();
            server = start(directory, fresh ? "" : password);
            if (fresh) {
                secret.require(server);
            }
        } catch (IOException | SQLException | IllegalStateException failed) {
            throw new IllegalStateException("The embedded PostgreSQL did not start in " + directory.root(), failed);
        }
    }

    private static void discardUnfinished(DataDirectory directory) throws IOException {
        if (Files.exists(directory.unfinished())) {
            new OrphanedServer(directory).stop();
            FileSystemUtils.deleteRecursively(directory.data());
            Files.deleteIfExists(directory.password());
            Files.delete(directory.unfinished());
        }
    }

    private static void requireReadable(DataDirectory directory) {
        String version = DataDirectory.read(directory.data().resolve("PG_VERSION"));
        if (!version.isEmpty() && !version.equals(String.valueOf(MAJOR_VERSION))) {
            throw new DatabaseRefused(
                    "The data in " + directory.data() + " were written by PostgreSQL " + version
                            + "; this version of Bangkom brings PostgreSQL " + MAJOR_VERSION + ".",
                    "To begin anew, move or delete the folder " + directory.root()
                            + " and start again. To keep the data, start the version of Bangkom that wrote them.");
        }
    }

    private static EmbeddedPostgres start(DataDirectory directory, String password) throws IOException {
        Path binaries = directory.binaries();
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(directory.data())
                .setOverrideWorkingDirectory(binaries.toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                // Whatever the machine's language: a broken LANG must not stop the first start.
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("max_connections", "60");
        return password.isEmpty()
                ? builder.start()
                : builder.setConnectConfig("password", password).start();
    }

    String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
    }

    String password() {
        return password;
    }

    /**
     * The application is up for the first time: from here on the data are worth keeping. {@code renew} makes connections begin anew, which
     * from now on wait for the disk.
     */
    void finished(Runnable renew) {
        try {
            if (Files.exists(directory.unfinished())) {
                makeDurable(renew);
                Files.delete(directory.unfinished());
            }
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException("The first start could not be finished in " + directory.root(), failed);
        }
    }

    private void makeDurable(Runnable renew) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), USER, password);
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER DATABASE postgres RESET synchronous_commit");
            renew.run();
            statement.execute("CHECKPOINT");
        }
    }

    void announce(String address) {
        lock.announce(address);
    }

    @Override
    public void destroy() throws IOException {
        server.close();
        lock.close();
    }
}
